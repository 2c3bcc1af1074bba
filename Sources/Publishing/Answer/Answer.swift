// The machine-readable answer: what was found, what is recommended, when, and what to ask.

import Advice
import Calendars
import Comparison
import Decisions
import Diagnostics
import FEELValues
import Foundation
import Planning
import Rulebook

/// An assessment and its plan as JSON; the names of its keys are stable.
struct Answer {
    private let assessment: Assessment
    private let plan: Plan
    private let comparison: ComparisonAnswer?
    private let decided: Decided?
    private let language: Language
    private let filler: TextFiller

    init(
        _ assessment: Assessment, _ plan: Plan, since comparison: Comparison?, deciding decided: Decided?,
        in language: Language, masking: Bool
    ) {
        self.decided = decided
        self.comparison = comparison.map { ComparisonAnswer($0, in: language, masking: masking) }
        self.assessment = assessment
        self.plan = plan
        self.language = language
        filler = TextFiller(assessment.situation, in: language, masking: masking)
    }

    var json: JSONValue {
        let profile = assessment.situation.profile
        let rulebook = assessment.situation.rulebook
        var members: [String: JSONValue] = [
            "municipality": .text(profile.name.text(in: language)),
            "prefecture": .optional(profile.prefecture?.text(in: language)),
            "fiscalYear": .whole(assessment.fiscalYear.year),
            "language": .text(language.code),
            "pack": .object([
                "id": .text(rulebook.id), "version": .text(rulebook.version),
                "extends": .texts(rulebook.packs.dropLast().map(\.id)),
            ]),
            "findings": .list(assessment.findings.map(finding(_:))),
            "recommendations": .list(assessment.recommendations.map(proposal(_:))),
            "alreadyDone": .texts(assessment.done.map(\.id)),
            "schedule": .list(plan.entries.map(entry(_:))),
            "examples": .list(assessment.thisYear.compactMap(example(_:))),
            "switchedOff": .list(rulebook.switchedOff.map(switchedOff(_:))),
            "questions": .list(assessment.questions.map(question(_:))),
        ]
        if let comparison { members["comparison"] = comparison.json }
        if let decided { members["decisions"] = JSONValue(decided, in: language) }
        return .object(members)
    }

    private func finding(_ finding: Finding) -> JSONValue {
        let rule = finding.rule
        return .object([
            "rule": .text(rule.id), "pack": .text(rule.origin), "topic": .text(rule.topic),
            "kind": .text(rule.kind.rawValue),
            "status": .text(finding.isRaised ? "raised" : "undetermined"),
            "severity": .text(rule.severity.rawValue),
            "title": .text(filler.text(rule.title) ?? rule.id),
            "text": .optional(finding.isRaised ? filler.text(rule.because) : nil),
            "because": .list(finding.evidence.map { JSONValue($0, filler) }),
            "cites": .list(rule.citations.map(citation(_:))),
            "recommends": .texts(rule.recommends),
        ])
    }

    private func citation(_ citation: Citation) -> JSONValue {
        .object(["source": .text(citation.source), "at": .optional(citation.place)])
    }

    private func proposal(_ proposal: Proposal) -> JSONValue {
        let recommendation = proposal.recommendation
        return .object([
            "id": .text(recommendation.id), "pack": .text(recommendation.origin),
            "topic": .text(recommendation.topic),
            "rank": .whole(proposal.rank), "thisYear": .flag(proposal.isForThisYear),
            "points": JSONValue(.number(proposal.points)),
            "title": .text(filler.text(recommendation.title) ?? recommendation.id),
            "reasons": .texts(proposal.reasons.map(\.rule.id)),
            "strengths": .texts(proposal.strengths.map(\.rule.id)),
            "owners": .texts(recommendation.roles.map(\.sector)),
            "roles": roles(recommendation),
            "helpers": .texts(recommendation.helpers),
            "firstStep": .optional(filler.text(recommendation.firstStep)),
            "indicator": indicator(recommendation.indicator),
            "actions": .texts(recommendation.actions),
        ])
    }

    private func example(_ proposal: Proposal) -> JSONValue? {
        assessment.examples[proposal.recommendation.id].map { example in
            .object([
                "id": .text(example.id), "pack": .text(example.origin), "topic": .text(example.topic),
                "recommendation": .text(proposal.recommendation.id),
                "title": .text(filler.text(example.title) ?? example.id),
                "text": .optional(filler.text(example.text)),
                "from": .text(example.municipality.text(in: language)),
                "cites": .list(example.citations.map(citation(_:))),
            ])
        }
    }

    private func switchedOff(_ entry: SwitchedOff) -> JSONValue {
        .object([
            "kind": .text(entry.thing.rawValue), "id": .text(entry.id), "pack": .text(entry.pack),
            "reason": .text(entry.reason.text(in: language)),
        ])
    }

    private func roles(_ recommendation: Recommendation) -> JSONValue {
        .object(
            Dictionary(
                recommendation.roles.map { ($0.sector, JSONValue.optional(filler.text($0.task))) },
                uniquingKeysWith: { first, _ in first }))
    }

    private func indicator(_ indicator: Recommendation.Indicator?) -> JSONValue {
        guard let indicator else { return .null }
        return .object([
            "measure": .optional(filler.text(indicator.measure)),
            "now": .optional(filler.text(indicator.now)),
            "target": .optional(filler.text(indicator.target)),
        ])
    }

    private func entry(_ entry: Plan.Entry) -> JSONValue {
        let given = entry.given
        return .object([
            "fiscalYear": .whole(entry.month.fiscalYear.year), "quarter": .whole(entry.month.quarter),
            "month": .whole(entry.month.calendarMonth), "kind": .text(entry.kind),
            "title": .text(filler.text(entry.title, given: given) ?? ""),
            "agenda": .optional(filler.text(entry.agenda, given: given)),
            "action": .optional(entry.action), "rhythm": .optional(entry.rhythm),
            "owners": .texts([entry.owner]), "topic": .text(entry.topic),
        ])
    }

    private func question(_ question: Question) -> JSONValue {
        let text = filler.text(question.wording) ?? question.field.question?.text(in: language)
        return .object([
            "field": .text(question.field.name),
            "text": .text(text ?? question.field.label.text(in: language)),
            "place": .optional(question.field.place?.text(in: language)),
            "decides": .texts(question.decides),
        ])
    }
}

extension Plan.Entry {
    var action: String? { if case .action(let id) = origin { id } else { nil } }

    var rhythm: String? {
        switch origin {
        case .rhythm(let id), .attendant(let id, _, _): id
        case .action: nil
        }
    }
}

extension JSONValue {
    /// A FEEL value as JSON; dates and other values without a JSON form as text.
    init(_ value: Value) {
        switch value {
        case .null: self = .null
        case .boolean(let flag): self = .flag(flag)
        case .number(let number):
            self =
                number.intValue.map(JSONValue.whole)
                ?? Decimal(string: number.description).map(JSONValue.decimal) ?? .text(number.description)
        case .list(let items): self = .list(items.map(JSONValue.init(_:)))
        case .context(let context):
            self = .object(
                Dictionary(
                    context.entries.map { ($0.name, JSONValue($0.value)) },
                    uniquingKeysWith: { first, _ in first }))
        default: self = .text(value.text)
        }
    }
}
