// The lines in which two texts differ, with a little of what stands around them.

/// A readable difference of two texts, line by line.
package struct TextDifference: CustomStringConvertible {
    /// Lines that begin with `-`, `+` or a space.
    package let description: String

    /// Compares two texts.
    package init(expected: String, actual: String, context: Int = 2) {
        let old = Self.lines(expected)
        let new = Self.lines(actual)
        let marked = Self.marked(old, new)
        let changed = marked.indices.filter { !marked[$0].hasPrefix(" ") }
        let shown = Set(changed.flatMap { $0 - context...$0 + context })
        var lines: [String] = []
        for index in marked.indices where shown.contains(index) {
            if !lines.isEmpty, !shown.contains(index - 1) { lines.append("  …") }
            lines.append(marked[index])
        }
        description = lines.joined(separator: "\n")
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func marked(_ old: [String], _ new: [String]) -> [String] {
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var (result, i, j): ([String], Int, Int) = ([], 0, 0)
        while i < old.count || j < new.count {
            if removed.contains(i) {
                result.append("- \(old[i])")
                i += 1
            } else if inserted.contains(j) {
                result.append("+ \(new[j])")
                j += 1
            } else {
                result.append("  \(new[j])")
                (i, j) = (i + 1, j + 1)
            }
        }
        return result
    }
}
