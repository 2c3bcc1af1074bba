// Finds the name that was probably meant.

/// Suggestions for names that are unknown.
public enum Spelling {
    /// The candidate nearest to `word`, or nil where none is near enough to be meant.
    ///
    /// Near enough: at most a third of the longer word differs (at least one change is allowed), counted in
    /// insertions, deletions, replacements and swaps of neighbours; case is ignored.
    public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let typed = Array(word.lowercased())
        guard typed.count <= 200 else { return nil }
        var best: (distance: Int, name: String)?
        for name in candidates {
            let target = Array(name.lowercased())
            let allowed = max(1, max(typed.count, target.count) / 3)
            guard abs(typed.count - target.count) <= allowed else { continue }
            let distance = editDistance(typed, target)
            guard distance <= allowed else { continue }
            if best.map({ (distance, name) < $0 }) ?? true { best = (distance, name) }
        }
        return best?.name
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
    static func editDistance(_ first: [Character], _ second: [Character]) -> Int {
        if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
        var beforeLast = [Int](repeating: 0, count: second.count + 1)
        var last = Array(0...second.count)
        for i in 1...first.count {
            var row = [i] + [Int](repeating: 0, count: second.count)
            for j in 1...second.count {
                let change = first[i - 1] == second[j - 1] ? 0 : 1
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
                if i > 1, j > 1, first[i - 1] == second[j - 2], first[i - 2] == second[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            (beforeLast, last) = (last, row)
        }
        return last[second.count]
    }
}
