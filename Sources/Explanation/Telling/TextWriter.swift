// Writes explanations for a terminal: a line for each statement, marked and indented below what it is part of.

import Advice
import Diagnostics
import Pictures

/// Writes tellings as text.
package struct TextWriter {
    /// Columns of a line, at least 20.
    private let columns: Int
    private let colour: Bool

    package init(columns: Int = 80, colour: Bool = false) {
        self.columns = max(20, columns)
        self.colour = colour
    }

    /// The tree, each line ended by a line end.
    package func text(_ telling: Telling) -> String {
        lines(telling.condensed, "", "").map { $0 + "\n" }.joined()
    }

    private func lines(_ telling: Telling, _ head: String, _ margin: String) -> [String] {
        let rail = margin + (telling.children.contains { !$0.isPlain } ? "│ " : "  ")
        var lines = wrapped(telling.marked, head, rail).map { paint($0, telling) }
        lines += telling.remarks.flatMap { wrapped("- " + $0, rail, rail + "  ") }
        let plain = telling.children.filter(\.isPlain)
        lines += plain.flatMap { child in
            wrapped("· " + child.text, rail, rail + "  ")
                + child.remarks.flatMap { wrapped("- " + $0, rail + "  ", rail + "    ") }
        }
        let branches = telling.children.filter { !$0.isPlain }
        for (index, child) in branches.enumerated() {
            let isLast = index == branches.count - 1
            lines += self.lines(
                child, margin + (isLast ? "└─" : "├─"), margin + (isLast ? "  " : "│ "))
        }
        return lines
    }

    /// A text behind its head, its further lines behind the margin.
    private func wrapped(_ text: String, _ head: String, _ margin: String) -> [String] {
        let room = max(12, columns - max(head.displayWidth, margin.displayWidth))
        return text.wrapped(toColumns: room).enumerated().map { index, line in
            (index == 0 ? head : margin) + line.withoutTrailingSpace
        }
    }

    private func paint(_ line: String, _ telling: Telling) -> String {
        guard colour, let truth = telling.reason.truth else { return line }
        let code =
            switch truth {
            case .yes: "32"
            case .no: "31"
            case .open: "33"
            }
        return "\u{1B}[\(telling.reason.isDecisive ? "" : "2;")\(code)m\(line)\u{1B}[0m"
    }
}

extension String {
    fileprivate var withoutTrailingSpace: String { hasSuffix(" ") ? String(dropLast()) : self }
}

extension Telling {
    /// The statement behind the mark of its truth.
    package var marked: String {
        switch reason.truth {
        case .yes: "✓ " + text
        case .no: "✗ " + text
        case .open: "? " + text
        case nil: text
        }
    }
}
