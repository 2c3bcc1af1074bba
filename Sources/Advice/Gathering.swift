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
        let chosen = choose(from: candidates)
        let ordered =
            candidates.filter { chosen.contains($0.recommendation.id) }
            + candidates.filter { !chosen.contains($0.recommendation.id) }
        return ordered.enumerated().map { index, candidate in
            Proposal(
                recommendation: candidate.recommendation, points: candidate.points,
                severity: candidate.severity,
                reasons: candidate.reasons, strengths: candidate.strengths, rank: index + 1,
                isForThisYear: chosen.contains(candidate.recommendation.id))
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

    private func choose(from candidates: [Candidate]) -> Set<String> {
        let ranking = situation.rulebook.ranking
        let most = situation.number(ranking?.mostPerYear) ?? .max
        let perTopic = situation.number(ranking?.mostPerTopic) ?? .max
        let least = situation.number(ranking?.leastPoints).map(Number.init(_:))
        var chosen: Set<String> = []
        var topics: [String: Int] = [:]
        for candidate in candidates {
            let recommendation = candidate.recommendation
            guard chosen.count < most, topics[recommendation.topic, default: 0] < perTopic else { continue }
            if let least, candidate.points < least { continue }
            chosen.insert(recommendation.id)
            topics[recommendation.topic, default: 0] += 1
        }
        return chosen
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
