// A scenario on which mutants are tried.

import Advice
import Rulebook

/// A scenario with what comes of it as the pack stands.
struct MutationSubject {
    let test: ScenarioCase
    let assessment: Assessment
    /// The expectations that hold, by their index.
    let met: Set<Int>
    /// The expectations that hold about each rule.
    let ofRules: [String: [Expectation.Kind]]
    /// Whether nothing that holds is about recommendations, questions or the plan.
    let isAboutRulesOnly: Bool

    init(_ test: ScenarioCase, _ assessment: Assessment) {
        self.test = test
        self.assessment = assessment
        met = test.met(by: assessment)
        let holding = met.sorted().map { test.scenario.expectations[$0] }
        let ofRules = holding.filter { $0.kind.admits(.yes) != nil }
        self.ofRules = Dictionary(grouping: ofRules, by: \.subject.name).mapValues { $0.map(\.kind) }
        isAboutRulesOnly = ofRules.count == holding.count
    }

    /// Whether an expectation about a rule fails in a situation.
    func expects(of rule: Rule, otherThan situation: Situation) -> Bool {
        guard let kinds = ofRules[rule.id], rule.years.contains(test.year) else { return false }
        let outcome = situation.outcome(of: rule)
        return kinds.contains { $0.admits(outcome) == false }
    }
}

extension Expectation.Kind {
    /// Whether an expectation about a rule is met by its outcome; nil where it is about something else.
    fileprivate func admits(_ outcome: Coverage.Outcome) -> Bool? {
        switch self {
        case .found: outcome == .yes
        case .notFound: outcome != .yes
        case .open: outcome == .unknown
        default: nil
        }
    }
}
