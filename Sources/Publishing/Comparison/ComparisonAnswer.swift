// What changed between two sheets, for machines.

import Advice
import Comparison
import Diagnostics
import FEELValues
import Rulebook

/// A comparison as JSON; the names of its keys are stable.
struct ComparisonAnswer {
    private let comparison: Comparison
    private let language: Language
    private let earlier: TextFiller
    private let later: TextFiller

    init(_ comparison: Comparison, in language: Language, masking: Bool) {
        self.comparison = comparison
        self.language = language
        earlier = TextFiller(comparison.before.situation, in: language, masking: masking)
        later = TextFiller(comparison.after.situation, in: language, masking: masking)
    }

    var json: JSONValue {
        .object([
            "before": sheet(comparison.before), "after": sheet(comparison.after),
            "sameMunicipality": .flag(comparison.isOneMunicipality),
            "facts": .list(comparison.facts.map(fact(_:))),
            "findings": .list(comparison.findings.map(finding(_:))),
            "indicators": .list(comparison.indicators.map(indicator(_:))),
            "recommendations": .list(comparison.uptakes.map(uptake(_:))),
        ])
    }

    private func sheet(_ assessment: Assessment) -> JSONValue {
        .object([
            "municipality": .text(assessment.situation.profile.name.text(in: language)),
            "fiscalYear": .whole(assessment.fiscalYear.year),
        ])
    }

    private func fact(_ change: FactChange) -> JSONValue {
        let before = Evidence(field: change.field, fact: change.before)
        let after = Evidence(field: change.field, fact: change.after)
        let isMasked = earlier.isMasked(before) || later.isMasked(after)
        return .object([
            "field": .text(change.field.name), "change": .text(change.kind.rawValue),
            "before": JSONValue(before, earlier), "after": JSONValue(after, later),
            "difference": change.difference.map { isMasked ? .null : JSONValue(.number($0)) } ?? .null,
            "notSubtracted": .texts(change.obstacles.map(\.rawValue)),
        ])
    }

    private func finding(_ change: FindingChange) -> JSONValue {
        let filler = change.after == .raised ? later : earlier
        return .object([
            "rule": .text(change.rule.id), "topic": .text(change.rule.topic),
            "kind": .text(change.rule.kind.rawValue), "change": .text(change.kind.rawValue),
            "before": .text(change.before.rawValue), "after": .text(change.after.rawValue),
            "title": .text(filler.text(change.rule.title) ?? change.rule.id),
            "facts": .texts(change.facts.map(\.name)),
        ])
    }

    private func indicator(_ indicator: IndicatorResult) -> JSONValue {
        .object([
            "name": .text(indicator.name), "set": .optional(indicator.set),
            "target": .optional(indicator.target), "result": .optional(indicator.result),
            "next": .optional(indicator.next), "outcome": .text(indicator.outcome.rawValue),
        ])
    }

    private func uptake(_ uptake: Uptake) -> JSONValue {
        let recommendation = uptake.proposal.recommendation
        return .object([
            "id": .text(recommendation.id), "rank": .whole(uptake.proposal.rank),
            "thisYear": .flag(uptake.proposal.isForThisYear),
            "title": .text(earlier.text(recommendation.title) ?? recommendation.id),
            "outcome": .text(uptake.outcome.rawValue), "takenUp": .flag(uptake.isTakenUp),
        ])
    }
}
