// A recommendation that findings speak for, and the pack's own ranking of several.

import FEEL
import FEELValues
import Rulebook

/// What some raised finding recommends and the municipality does not do yet.
struct Candidate: Sendable {
    let recommendation: Recommendation
    let reasons: [Finding]
    let strengths: [Finding]
    let severity: Gravity
    let points: Number

    init(_ recommendation: Recommendation, reasons: [Finding], strengths: [Finding], in situation: Situation)
    {
        self.recommendation = recommendation
        self.reasons = reasons
        self.strengths = strengths
        severity = reasons.gravest
        points = situation.weighing(recommendation, reasons: reasons, strengths: strengths).points()
    }

    static func inOrder(_ first: Candidate, _ second: Candidate) -> Bool {
        if first.points != second.points { return first.points > second.points }
        if first.severity != second.severity { return first.severity > second.severity }
        return first.recommendation.id < second.recommendation.id
    }
}

extension Situation {
    /// The ids of those that are meant for this year, in the order of the candidates, which stand in theirs.
    func chosen(from candidates: [Candidate]) -> [String] {
        let most = number(rulebook.ranking?.mostPerYear) ?? .max
        let perTopic = number(rulebook.ranking?.mostPerTopic) ?? .max
        let least = number(rulebook.ranking?.leastPoints).map(Number.init(_:))
        var chosen: [String] = []
        var topics: [String: Int] = [:]
        for candidate in candidates where chosen.count < most {
            let recommendation = candidate.recommendation
            guard topics[recommendation.topic, default: 0] < perTopic else { continue }
            if let least, candidate.points < least { continue }
            chosen.append(recommendation.id)
            topics[recommendation.topic, default: 0] += 1
        }
        return chosen
    }

    /// Whether a recommendation is meant for the municipality at all.
    func applies(_ recommendation: Recommendation) -> Bool {
        recommendation.applies.map { truth($0) != .no } ?? true
    }

    /// Whether the municipality carries a recommendation out already.
    func does(_ recommendation: Recommendation) -> Bool {
        recommendation.done.map { truth($0) == .yes } ?? false
    }

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
