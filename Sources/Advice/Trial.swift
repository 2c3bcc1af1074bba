// An assessment that follows changes of single facts, so that many answers can be tried quickly.

import Calendars
import Rulebook

/// What rules say and which recommendations come first while facts change.
///
/// It always agrees with a full assessment of the changed profile: only what reads a changed fact, at first or
/// second hand, is worked out again.
package struct Trial: Sendable {
    package private(set) var situation: Situation
    /// Whether each rule of the rulebook speaks; rules of other years never do.
    package private(set) var speaks: [Truth]
    /// The ids of the recommendations for this year, in order.
    package private(set) var first: [String] = []
    package let dependence: Dependence
    private let voices: Voices
    /// By recommendation; nil where nothing speaks for it.
    private var candidates: [Candidate?]
    /// Candidates as they were weighed before.
    private var known: [Support: Candidate] = [:]

    package init(_ rulebook: Rulebook, _ profile: Profile, in fiscalYear: FiscalYear) {
        situation = Situation(rulebook, profile, in: fiscalYear)
        dependence = Dependence(rulebook)
        voices = Voices(rulebook)
        speaks = rulebook.rules.map { [situation] in situation.speaks($0) }
        candidates = rulebook.recommendations.map { _ in nil }
        weigh(candidates.indices)
    }

    /// Puts a fact in the place of the one that is there.
    package mutating func put(_ fact: Fact, in field: Int) {
        let changed = situation.put(fact, in: field, dependence)
        if changed.isEmpty { return }
        var weighed = Set(changed.flatMap { dependence.recommendations[$0] })
        for rule in Set(changed.flatMap { dependence.rules[$0] }) {
            let truth = situation.speaks(situation.rulebook.rules[rule])
            guard truth != speaks[rule] else { continue }
            speaks[rule] = truth
            weighed.formUnion(dependence.followers[rule])
        }
        if changed.contains(where: dependence.weighed.contains) {
            known = [:]
            weighed = Set(candidates.indices)
        }
        if !weighed.isEmpty { weigh(weighed) }
    }

    private mutating func weigh(_ recommendations: some Sequence<Int>) {
        for index in recommendations { candidates[index] = candidate(index) }
        let ordered = candidates.compactMap { $0 }.sorted(by: Candidate.inOrder)
        let delays = situation.delays(of: ordered)
        first = ordered.map(\.recommendation.id).filter { delays[$0] == nil }
    }

    private mutating func candidate(_ index: Int) -> Candidate? {
        let recommendation = situation.rulebook.recommendations[index]
        let support = Support(
            recommendation: index, reasons: voices.reasons[index].filter { speaks[$0] == .yes },
            strengths: voices.strengths[index].filter { speaks[$0] == .yes })
        if support.reasons.isEmpty || !situation.applies(recommendation) || situation.does(recommendation) {
            return nil
        }
        if let candidate = known[support] { return candidate }
        let candidate = Candidate(
            recommendation, reasons: findings(support.reasons), strengths: findings(support.strengths),
            in: situation)
        known[support] = candidate
        return candidate
    }

    private func findings(_ rules: [Int]) -> [Finding] {
        rules.map { Finding(rule: situation.rulebook.rules[$0], status: .raised, evidence: []) }
    }
}

/// The raised rules that speak for a recommendation.
private struct Support: Hashable, Sendable {
    let recommendation: Int
    let reasons: [Int]
    let strengths: [Int]
}

/// The rules that can speak for each recommendation, in the order of findings.
private struct Voices: Sendable {
    let reasons: [[Int]]
    let strengths: [[Int]]

    init(_ rulebook: Rulebook) {
        let order = FindingOrder(rulebook)
        let rules = rulebook.rules.indices.sorted {
            order.key(rulebook.rules[$0], isRaised: true) < order.key(rulebook.rules[$1], isRaised: true)
        }
        reasons = rulebook.recommendations.map { recommendation in
            rules.filter { rulebook.rules[$0].recommends.contains(recommendation.id) }
        }
        strengths = rulebook.recommendations.map { recommendation in
            rules.filter { recommendation.uses.contains(rulebook.rules[$0].id) }
        }
    }
}
