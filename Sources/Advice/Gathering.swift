// Gathers what raised findings recommend and puts it in the order of the pack's own ranking.

import FEEL
import FEELValues
import Rulebook

/// Gathers and ranks recommendations.
struct Gathering {
    let situation: Situation
    private let findings: [Finding]
    /// What some raised finding recommends and the municipality does not do yet.
    private var candidates: [Candidate] = []
    /// What findings recommend but the municipality already does.
    private(set) var done: [Recommendation] = []

    init(situation: Situation, findings: [Finding]) {
        self.situation = situation
        self.findings = findings
        for recommendation in situation.rulebook.recommendations where applies(recommendation) {
            let reasons = findings.filter { $0.isRaised && $0.rule.recommends.contains(recommendation.id) }
            if reasons.isEmpty { continue }
            if isDone(recommendation) {
                done.append(recommendation)
            } else {
                candidates.append(candidate(recommendation, reasons))
            }
        }
    }

    /// Recommendations in order: those for this year, then the others.
    func proposals() -> [Proposal] {
        let candidates = candidates.sorted(by: Self.inOrder)
        let delays = delays(of: candidates)
        let ordered =
            candidates.filter { delays[$0.recommendation.id] == nil }
            + candidates.filter { delays[$0.recommendation.id] != nil }
        return ordered.enumerated().map { index, candidate in
            Proposal(
                recommendation: candidate.recommendation, points: candidate.points,
                severity: candidate.severity,
                reasons: candidate.reasons, strengths: candidate.strengths, rank: index + 1,
                delay: delays[candidate.recommendation.id])
        }
    }

    private struct Candidate {
        let recommendation: Recommendation
        let reasons: [Finding]
        let strengths: [Finding]
        let severity: Gravity
        let points: Number
    }

    private static func inOrder(_ first: Candidate, _ second: Candidate) -> Bool {
        if first.points != second.points { return first.points > second.points }
        if first.severity != second.severity { return first.severity > second.severity }
        return first.recommendation.id < second.recommendation.id
    }

    private func isDone(_ recommendation: Recommendation) -> Bool {
        recommendation.done.map { situation.truth($0) == .yes } ?? false
    }

    private func applies(_ recommendation: Recommendation) -> Bool {
        recommendation.applies.map { situation.truth($0) != .no } ?? true
    }

    private func candidate(_ recommendation: Recommendation, _ reasons: [Finding]) -> Candidate {
        let severity = reasons.gravest
        let strengths = findings.filter { $0.isRaised && recommendation.uses.contains($0.rule.id) }
        let given = situation.weighing(recommendation, reasons: reasons, strengths: strengths)
        return Candidate(
            recommendation: recommendation, reasons: reasons, strengths: strengths, severity: severity,
            points: given.points())
    }

    /// Why those wait that are not for this year, by their ids.
    private func delays(of candidates: [Candidate]) -> [String: Delay] {
        let ranking = situation.rulebook.ranking
        let most = situation.number(ranking?.mostPerYear) ?? .max
        let perTopic = situation.number(ranking?.mostPerTopic) ?? .max
        let least = situation.number(ranking?.leastPoints).map(Number.init(_:))
        var delays: [String: Delay] = [:]
        var chosen: [Recommendation] = []
        for candidate in candidates {
            let recommendation = candidate.recommendation
            let sameTopic = chosen.filter { $0.topic == recommendation.topic }.map(\.id)
            if chosen.count >= most {
                delays[recommendation.id] = .yearIsFull(most: most)
            } else if sameTopic.count >= perTopic {
                delays[recommendation.id] = .topicIsTaken(by: sameTopic)
            } else if let least, candidate.points < least {
                delays[recommendation.id] = .tooFewPoints(least: least)
            } else {
                chosen.append(recommendation)
            }
        }
        return delays
    }
}

extension Situation {
    /// The points that the ranking gives in this situation.
    fileprivate func points() -> Number {
        guard let ranking = rulebook.ranking, case .number(let points) = ranking.points.evaluate(values)
        else {
            return .zero
        }
        return points
    }

    /// A whole number that the pack sets by an expression.
    package func number(_ expression: CompiledExpression?) -> Int? {
        guard let expression, case .number(let number) = value(expression) else { return nil }
        return number.intValue
    }
}
