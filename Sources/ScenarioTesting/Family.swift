// One name for the rules that an entry with `each` makes.

/// Names what several ids have in common.
enum Family {
    /// The common beginning and end of two names in whole words, `…` between them; the name itself where
    /// they are equal.
    static func name(of first: String, _ second: String) -> String {
        if first == second { return first }
        let prefix = beginning(first, second)
        let ends = (first.dropFirst(prefix.count).reversed(), second.dropFirst(prefix.count).reversed())
        let suffix = beginning(String(ends.0), String(ends.1)).reversed()
        return prefix + "…" + String(suffix)
    }

    /// What both begin with, up to the last mark between words.
    private static func beginning(_ first: String, _ second: String) -> String {
        let common = zip(first, second).prefix { $0 == $1 && $0 != "…" }.map(\.0)
        let end = common.lastIndex { !$0.isLetter && !$0.isNumber } ?? -1
        return String(common.prefix(end + 1))
    }
}
