// Compares an assessment and its plan with an expectation.

import Advice
import Diagnostics
import Planning
import Publishing
import Rulebook

/// Judges expectations on one assessment.
struct Judgement {
    private let assessment: Assessment
    private let plan: Plan
    /// Empty where the scenario asks for no words, since writing it takes its time.
    private let memo: String

    /// - Parameter scenario: the one whose expectations are judged.
    init(_ scenario: Scenario, _ assessment: Assessment) {
        self.assessment = assessment
        plan = Plan.make(for: assessment)
        let asksForWords = scenario.expectations.contains { $0.kind == .says || $0.kind == .notSays }
        memo =
            asksForWords
            ? Publisher(language: scenario.language).memo(assessment, plan) : ""
    }

    /// Why an expectation is not met; nil where it is.
    func failure(of expectation: Expectation) -> ScenarioResult.Failure? {
        message(of: expectation).map { ScenarioResult.Failure(message: $0, range: expectation.subject.range) }
    }

    private func message(of expectation: Expectation) -> Message? {
        let name = expectation.subject.name
        switch expectation.kind {
        case .found, .notFound, .open: return rule(expectation.kind, name)
        case .recommended, .notRecommended, .first: return recommendation(expectation.kind, name)
        case .asked, .notAsked: return question(expectation.kind, name)
        case .scheduled: return scheduled(name, in: expectation.months)
        case .notScheduled:
            let months = months(of: name)
            return months.isEmpty ? nil : ScenarioMessages.scheduled(name, months)
        case .says: return memo.contains(name) ? nil : ScenarioMessages.notSaid(name)
        case .notSays: return memo.contains(name) ? ScenarioMessages.said(name) : nil
        }
    }

    private func rule(_ kind: Expectation.Kind, _ name: String) -> Message? {
        let status = assessment.finding(name)?.status
        switch (kind, status) {
        case (.found, .raised), (.open, .open), (.notFound, nil), (.notFound, .open): return nil
        case (.found, .open(let fields)):
            return ScenarioMessages.open(name, fields.map { fieldName($0) })
        case (.found, nil), (.open, nil): return ScenarioMessages.silent(name)
        case (_, .raised): return ScenarioMessages.raised(name)
        default: return nil
        }
    }

    private func fieldName(_ index: Int) -> String {
        assessment.situation.rulebook.vocabulary.fields[index].name
    }

    private func recommendation(_ kind: Expectation.Kind, _ name: String) -> Message? {
        let proposal = assessment.recommendations.first { $0.recommendation.id == name }
        switch kind {
        case .recommended where proposal?.isForThisYear == true: return nil
        case .first where proposal?.rank == 1: return nil
        case .notRecommended where proposal == nil: return nil
        case .recommended, .first:
            return ScenarioMessages.notRecommended(
                name, rank: proposal?.rank, thisYear: assessment.thisYear.map(\.recommendation.id))
        default: return ScenarioMessages.recommended(name, rank: proposal?.rank ?? 0)
        }
    }

    private func question(_ kind: Expectation.Kind, _ path: String) -> Message? {
        let schema = assessment.situation.rulebook.schema
        let wanted = schema.field(path: path)
        let isAsked = assessment.questions.contains { schema.field($0.field.group, $0.field.id) == wanted }
        if isAsked == (kind == .asked) { return nil }
        return isAsked ? ScenarioMessages.asked(path) : ScenarioMessages.notAsked(path)
    }

    private func scheduled(_ name: String, in wanted: [Int]) -> Message? {
        let months = months(of: name)
        if months.isEmpty { return ScenarioMessages.notScheduled(name) }
        if Set(wanted).isSubset(of: Set(months)) { return nil }
        return ScenarioMessages.otherMonths(name, months, wanted)
    }

    private func months(of name: String) -> [Int] {
        plan.entries.filter { $0.origin == .action(name) || $0.origin == .rhythm(name) }
            .map(\.month.calendarMonth)
    }
}
