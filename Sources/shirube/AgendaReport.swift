// What is worth asking, for people and for machines.

import Asking
import Diagnostics
import FEELValues
import Foundation
import Publishing
import Rulebook

/// The questions of an agenda in one language.
struct AgendaReport {
    private let agenda: Agenda
    private let rulebook: Rulebook
    private let language: Language
    private let limit: Int
    private let words: TrialWords

    init(_ agenda: Agenda, _ rulebook: Rulebook, in language: Language, limit: Int) {
        self.agenda = agenda
        self.rulebook = rulebook
        self.language = language
        self.limit = max(limit, 0)
        words = TrialWords(language: language)
    }

    private var shown: [OpenQuestion] { Array(agenda.questions.prefix(limit)) }

    var text: String {
        let head = words.questionsHead(shown.count, of: agenda.questions.count) + "\n"
        let entries = shown.enumerated().map { "\n" + entry($1, $0 + 1) }.joined()
        return head + entries + (agenda.idle.isEmpty ? "" : "\n" + words.idle(agenda.idle.count) + "\n")
    }

    private func entry(_ question: OpenQuestion, _ number: Int) -> String {
        let field = question.field
        let name = "\(field.groupLabel.text(in: language)).\(field.label.text(in: language))"
        let place = field.place.map { words.place($0.text(in: language)) } ?? ""
        let lines = [
            field.question?.text(in: language), words.alone(question), words.together(question),
        ]
        return "\(number). \(name)\(place)\n" + lines.compactMap { $0 }.map { "   \($0)\n" }.joined()
    }

    /// `{questions: [{field, question, place, answers, exhaustive, alone, together, decides}], total, idle}`.
    var json: JSONValue {
        .object([
            "questions": .list(shown.map(json(of:))), "total": .whole(agenda.questions.count),
            "idle": .texts(agenda.idle.map { rulebook.vocabulary.fields[$0].name }),
        ])
    }

    private func json(of question: OpenQuestion) -> JSONValue {
        let field = question.field
        return .object([
            "field": .text(field.name), "label": .text(field.label.text(in: language)),
            "question": .optional(field.question?.text(in: language)),
            "place": .optional(field.place?.text(in: language)),
            "answers": .list(question.answers.map { JSONValue($0) }),
            "exhaustive": .flag(question.isExhaustive), "weight": decimal(question.weight),
            "alone": json(of: question.alone, isDrawn: !question.isExhaustive),
            "together": json(of: question.together, isDrawn: true), "decides": .texts(question.decides),
        ])
    }

    private func json(of effect: Effect, isDrawn: Bool) -> JSONValue {
        .object([
            "tried": .whole(effect.tried), "changing": .whole(effect.changing),
            "share": decimal(effect.share), "places": decimal(effect.meanPlaces),
            "findings": decimal(effect.findingsShare), "error": isDrawn ? decimal(effect.error) : .null,
        ])
    }

    /// To the third place.
    private func decimal(_ number: Double) -> JSONValue {
        .decimal(Decimal(Int((number * 1000).rounded())) / 1000)
    }
}
