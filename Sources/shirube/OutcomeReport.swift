// The value of an expression, for people and for machines.

import Diagnostics
import FEEL
import FEELValues
import Publishing

/// The value of an expression with its type, the reason of a null and the values of the parts.
struct OutcomeReport {
    private let outcome: Scratchpad.Outcome
    private let isExplained: Bool
    private let language: Language

    init(_ outcome: Scratchpad.Outcome, isExplained: Bool, language: Language) {
        self.outcome = outcome
        self.isExplained = isExplained
        self.language = language
    }

    private var type: String { outcome.value.isNull ? "Null" : "\(FEELType(of: outcome.value))" }

    /// The value on a line of its own, its type, then the reason of a null and the tree.
    var text: String {
        var text = "\(outcome.value)\n"
        text += ModelMessages.type(type).text(in: language) + "\n"
        if let note = outcome.value.nullNote {
            text += "\n" + DiagnosticRenderer(language: language).render(note)
        }
        if isExplained { text += "\n" + tree(outcome.trace, "", "") }
        return text
    }

    /// A line for each part, indented below what it is part of.
    private func tree(_ trace: ExpressionTrace, _ head: String, _ margin: String) -> String {
        let words = trace.snippet.text.split { $0.isWhitespace }.joined(separator: " ")
        var text = "\(head)\(words) → \(trace.value)\n"
        for (index, part) in trace.parts.enumerated() {
            let isLast = index == trace.parts.count - 1
            text += tree(part, margin + (isLast ? "└─ " : "├─ "), margin + (isLast ? "   " : "│  "))
        }
        return text
    }

    /// `{value, feel, type, reason, explanation}`; the reason is that of a null.
    var json: JSONValue {
        .object([
            "value": JSONValue(outcome.value), "feel": .text("\(outcome.value)"),
            "type": .text(type),
            "reason": outcome.value.nullNote.map { Terminal.json($0, in: language) } ?? .null,
            "explanation": isExplained ? json(outcome.trace) : .null,
        ])
    }

    private func json(_ trace: ExpressionTrace) -> JSONValue {
        .object([
            "expression": .text(trace.snippet.text), "value": JSONValue(trace.value),
            "feel": .text("\(trace.value)"), "parts": .list(trace.parts.map(json(_:))),
        ])
    }
}

extension Value {
    /// Why a null is null, at its place.
    var nullNote: Diagnostic? {
        nullReason.map {
            Diagnostic(.note, code: $0.fact.code, message: $0.message, range: $0.range)
        }
    }
}
