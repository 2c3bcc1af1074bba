// A defect as it is reported.

import Diagnostics

extension Defect {
    /// A warning with its place, and the example where there is one.
    package var diagnostic: Diagnostic {
        Diagnostic(.warning, code: fact.code, message: fact.message, range: range, notes: notes)
    }

    private var notes: [Diagnostic.Note] {
        guard let example else { return [] }
        let lines = example.split(separator: "\n").map { "\n      " + $0 }.joined()
        return [Diagnostic.Note(Message(en: "for example" + lines, ja: "例えば" + lines))]
    }
}
