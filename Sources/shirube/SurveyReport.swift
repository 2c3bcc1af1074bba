// Tells what returned forms changed, and what somebody has to decide about.

import Advice
import Calendars
import Diagnostics
import Publishing
import Rulebook
import Surveys

/// The report on a merge.
struct SurveyReport {
    private let rulebook: Rulebook
    private let language: Language
    private let teller: FactTeller
    /// Whether the changes were written, or are only shown.
    private let isWritten: Bool

    init(_ rulebook: Rulebook, in language: Language, isWritten: Bool) {
        self.rulebook = rulebook
        self.language = language
        self.isWritten = isWritten
        teller = FactTeller(rulebook, in: language, masking: false)
    }

    func text(of returns: [(profile: Profile, outcome: SurveyReturn)]) -> String {
        let taken = returns.reduce(0) { $0 + $1.outcome.taken.count }
        let open = returns.reduce(0) { $0 + $1.outcome.conflicts.count }
        let sum = SurveyMessages.merged(taken, conflicts: open, isWritten: isWritten).text(in: language)
        return returns.map { lines(of: $1, $0).joined(separator: "\n") + "\n\n" }.joined() + sum + "\n"
    }

    private func lines(of outcome: SurveyReturn, _ profile: Profile) -> [String] {
        let filler = teller.filler(Situation(rulebook, profile, in: profile.fiscalYear))
        let taken = outcome.taken.map { change in
            "  \(teller.name(of: change.field)): "
                + told(change.before, asOf: change.before.asOf, change.field, filler) + " → "
                + told(change.answer, change.field, filler)
        }
        let conflicts = outcome.conflicts.map { conflict in
            "! \(teller.name(of: conflict.field)): "
                + ([told(conflict.before, asOf: conflict.before.asOf, conflict.field, filler)]
                + conflict.answers.map { told($0, conflict.field, filler) + " <\($0.file)>" })
                .joined(separator: " | ") + "  " + SurveyMessages.reason(conflict.reason).text(in: language)
        }
        return [outcome.name.text(in: language)] + taken + conflicts
    }

    /// The answer with its date, or that of its form.
    private func told(_ answer: SurveyReturn.Answer, _ field: Int, _ filler: TextFiller) -> String {
        told(answer.fact, asOf: answer.date, field, filler)
    }

    private func told(
        _ fact: Fact, asOf date: PartialDate?, _ field: Int, _ filler: TextFiller
    ) -> String {
        let date = date.map { [$0.written(in: language)] } ?? []
        return teller.text(fact, of: field, filler) + filler.writer.bracketed(date)
    }

    func json(of returns: [(profile: Profile, outcome: SurveyReturn)]) -> JSONValue {
        .object([
            "written": .flag(isWritten),
            "municipalities": .list(
                returns.map { _, outcome in
                    .object([
                        "name": .text(outcome.name.text(in: language)),
                        "taken": .list(outcome.taken.map(json(_:))),
                        "conflicts": .list(outcome.conflicts.map(json(_:))),
                    ])
                }),
        ])
    }

    private func json(_ change: SurveyReturn.Change) -> JSONValue {
        .object([
            "field": name(change.field), "before": JSONValue(change.before.value),
            "after": JSONValue(change.answer.fact.value), "file": .text(change.answer.file),
        ])
    }

    private func json(_ conflict: SurveyReturn.Conflict) -> JSONValue {
        .object([
            "field": name(conflict.field), "reason": .text(conflict.reason.rawValue),
            "before": JSONValue(conflict.before.value),
            "answers": .list(
                conflict.answers.map {
                    .object(["value": JSONValue($0.fact.value), "file": .text($0.file)])
                }),
        ])
    }

    private func name(_ field: Int) -> JSONValue { .text(rulebook.vocabulary.fields[field].name) }
}
