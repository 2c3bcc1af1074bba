// Writes mutants for people: those that nobody notices, those accepted with a reason, the score.

import Diagnostics

/// The fates of mutants as text.
package struct MutationReport: Sendable {
    private let result: MutationResult
    private let language: Language

    package init(_ result: MutationResult, in language: Language) {
        self.result = result
        self.language = language
    }

    package var text: String {
        result.survivors.map { survivor($0.mutant, $0.fate) + "\n" }.joined()
            + result.accepted.map { accepted($0.mutant, $0.reason) + "\n" }.joined()
            + result.unused.map { unused($0) + "\n" }.joined() + score + "\n"
    }

    private func survivor(_ mutant: Mutant, _ fate: Mutant.Fate) -> String {
        let why = fate == .unreached ? MutationMessages.unreached : MutationMessages.unnoticed
        return "✗ " + told(mutant) + "  " + why.text(in: language)
    }

    private func accepted(_ mutant: Mutant, _ reason: String) -> String {
        "○ " + told(mutant) + "  " + reason
    }

    private func told(_ mutant: Mutant) -> String {
        "\(mutant.range.display)  \(mutant.owner)\n    \(mutant.before)  →  \(mutant.after)\n   "
    }

    private func unused(_ survivor: Survivor) -> String {
        let message = MutationMessages.unused(survivor.owner, survivor.before, survivor.after)
        return "? \(survivor.range.display)  \(message.text(in: language))"
    }

    private var score: String {
        MutationMessages.score(
            result.noticed, result.total, "\(result.permille / 10).\(result.permille % 10)",
            accepted: result.accepted.count, survivors: result.survivors.count
        ).text(in: language)
    }
}
