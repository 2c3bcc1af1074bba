// The results of decisions, for people and for machines.

import Diagnostics
import FEEL
import FEELValues
import Publishing

/// The results of decisions by name, with the reason of each null.
struct DecisionReport {
    private let results: [(name: String, value: Value)]
    private let language: Language

    init(_ results: [(name: String, value: Value)], language: Language) {
        self.results = results
        self.language = language
    }

    /// A line for each result; a null is followed by its reason.
    var text: String {
        results.map { result in
            let note = result.value.nullNote.map { DiagnosticRenderer(language: language).render($0) }
            return "\(result.name): \(result.value)\n" + (note ?? "")
        }.joined()
    }

    /// `{results: [{name, value, feel, type, reason}]}`.
    var json: JSONValue {
        .object([
            "results": .list(
                results.map { result in
                    let value = result.value
                    return .object([
                        "name": .text(result.name), "value": JSONValue(value), "feel": .text("\(value)"),
                        "type": .text(value.isNull ? "Null" : "\(FEELType(of: value))"),
                        "reason": value.nullNote.map { Terminal.json($0, in: language) } ?? .null,
                    ])
                })
        ])
    }
}
