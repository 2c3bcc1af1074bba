// Prints a tree with the place of every part, for golden files.

import Diagnostics

/// Prints trees: each node with its stretch of the file, each text with the places of its lines.
struct TreePrinter {
    private var lines: [String] = []

    /// The tree as lines.
    static func print(_ tree: Tree) -> String {
        var printer = TreePrinter()
        printer.add(tree, indent: "")
        return printer.lines.map { $0 + "\n" }.joined()
    }

    private mutating func add(_ tree: Tree, indent: String) {
        switch tree {
        case .map(let entries, let range):
            lines.append("\(indent)map \(place(range))")
            for entry in entries {
                lines.append("\(indent)  \(entry.key) \(place(entry.keyRange))")
                add(entry.value, indent: indent + "    ")
            }
        case .list(let items, let range):
            lines.append("\(indent)list \(place(range))")
            for item in items { add(item, indent: indent + "  ") }
        case .scalar(let scalar): add(scalar, indent: indent)
        }
    }

    private mutating func add(_ scalar: Tree.Scalar, indent: String) {
        let kind = scalar.isBlank ? "blank" : scalar.isQuoted ? "quoted" : "plain"
        lines.append("\(indent)\(kind) \(place(scalar.range)) \(scalar.text.debugDescription)")
        for anchor in scalar.snippet.breaks {
            let rest = scalar.snippet.text.utf8.dropFirst(anchor.text)
            let word = String(decoding: rest.prefix { $0 != 0x20 && $0 != 0x0A }, as: UTF8.self)
            let position = scalar.snippet.file.position(at: anchor.file)
            lines.append("\(indent)  \(position.line):\(position.column) from \(word.debugDescription)")
        }
    }

    private func place(_ range: SourceRange) -> String {
        "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
    }
}
