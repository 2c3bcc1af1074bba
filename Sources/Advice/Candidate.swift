// A recommendation that findings speak for, and the pack's own ranking of several.

import FEEL
import FEELValues
import Rulebook

/// What some raised finding recommends and the municipality does not do yet.
///
/// A class, so that putting candidates in order moves references only.
final class Candidate: Sendable {
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

extension [Finding] {
    /// Those raised that a recommendation builds on.
    func strengths(for recommendation: Recommendation) -> [Finding] {
        filter { $0.isRaised && recommendation.uses.contains($0.rule.id) }
    }
}

extension Situation {
    /// Why those wait that are not for this year, by their ids; the candidates stand in their order.
    ///
    /// Those that somebody took up count first and never wait.
    func delays(of candidates: [Candidate], ruledBy ruling: Ruling = Ruling()) -> [String: Delay] {
        let most = number(rulebook.ranking?.mostPerYear) ?? .max
        let perTopic = number(rulebook.ranking?.mostPerTopic) ?? .max
        let least = number(rulebook.ranking?.leastPoints).map(Number.init(_:))
        var delays: [String: Delay] = [:]
        var chosen = candidates.map(\.recommendation).filter { ruling.taken.contains($0.id) }
        for candidate in candidates where !ruling.taken.contains(candidate.recommendation.id) {
            let recommendation = candidate.recommendation
            let sameTopic = chosen.filter { $0.topic == recommendation.topic }.map(\.id)
            if ruling.deferred.contains(recommendation.id) {
                delays[recommendation.id] = .putOff
            } else if chosen.count >= most {
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
