// The reference of built-in functions, written from their tables.

/// The reference of built-in functions.
public enum BuiltinReference {
    /// The reference as Markdown, one table a chapter.
    public static let markdown: String = {
        var text = """
            # Built-in functions of FEEL

            Written from the tables in `Sources/FEEL/Builtins/` by a test; do not edit. `name?` may be left out,
            `name...` takes all arguments that are left, or one list of them. Arguments may be given by
            position or by name: `substring("abc", 2)`, `substring(string: "abc", start position: 2)`.
            A list of one stands for its item where an item is wanted, and an item for a list of one.
            A null argument gives null, except where the table says `or null` or `anything`.

            """
        for (title, rows) in BuiltinTable.chapters {
            text += "\n## \(title)\n\n| call | takes | gives | what |\n|---|---|---|---|\n"
            for row in rows {
                text += "| `\(row.signature)` | \(domains(row)) | \(row.result.text) | \(row.summary) |\n"
            }
        }
        return text
    }()

    private static func domains(_ builtin: Builtin) -> String {
        if builtin.parameters.isEmpty { return "–" }
        return builtin.parameters.map(\.domain.reference).joined(separator: "; ")
    }
}

extension Domain {
    /// The domain as the reference tells it.
    fileprivate var reference: String {
        if self == .any { return "anything" }
        if self == .known { return "anything but null" }
        if self == .point { return "a point" }
        return contains(.null) ? text + " or null" : text
    }
}

extension ResultType {
    /// The type as the reference tells it.
    fileprivate var text: String {
        switch self {
        case .type(.any): "any"
        case .type(let type): "\(type)"
        case .same(let index): "the type of argument \(index + 1)"
        case .element(let index): "an item of argument \(index + 1)"
        case .listOf(let index): "a list like argument \(index + 1)"
        }
    }
}
