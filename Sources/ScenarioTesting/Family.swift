// One name for the rules that an entry with `each` makes.

/// Names what several ids have in common.
enum Family {
    /// The common beginning and end of two names, `…` between them; the name itself where they are equal.
    static func name(of first: String, _ second: String) -> String {
        if first == second { return first }
        let prefix = first.commonPrefix(with: second)
        let ends = (first.dropFirst(prefix.count), second.dropFirst(prefix.count))
        let suffix = zip(ends.0.reversed(), ends.1.reversed()).prefix { $0 == $1 }.map(\.0)
        return (prefix.hasSuffix("…") ? prefix : prefix + "…") + String(suffix.reversed().drop { $0 == "…" })
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}
