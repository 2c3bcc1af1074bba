// Values from data files: scalars by how they are written, lists, maps.

import Diagnostics
import FEELValues

extension Value {
    /// The value of a node of a data file.
    ///
    /// Plain `12.5`, `true` and `null` are what they look like; a text such as `@"2026-04-01"` is temporal;
    /// anything else is a string, also `011002`, which is no number to the person who wrote it.
    public init(_ tree: Tree) {
        switch tree {
        case .map(let entries, _):
            self = .context(ContextValue(entries.map { ($0.key, Value($0.value)) }))
        case .list(let items, _): self = .list(items.map { Value($0) })
        case .scalar(let scalar): self = scalar.isQuoted ? Value(quoted: scalar.text) : Value(plain: scalar)
        }
    }

    private init(plain scalar: Tree.Scalar) {
        let text = scalar.text
        switch text {
        case _ where scalar.isBlank: self = .null
        case "true", "false": self = .boolean(text == "true")
        case _ where text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/) != nil:
            self = Number(parsing: text).map(Value.number) ?? .string(text)
        default: self = Value(quoted: text)
        }
    }

    private init(quoted text: String) {
        let inside = text.hasPrefix("@\"") && text.hasSuffix("\"") ? text.dropFirst(2).dropLast() : ""
        self = Value.temporal(String(inside)) ?? .string(text)
    }
}
