// Tries mutants on scenarios: which of them would nobody notice?

import Advice
import FEEL
import FEELValues
import Rulebook

/// Tries the mutants of a rulebook on scenarios that are kept in memory.
package struct MutationTester {
    private let rulebook: Rulebook
    private let subjects: [Subject]

    /// A scenario with what comes of it as the pack stands.
    private struct Subject {
        let test: ScenarioCase
        let assessment: Assessment
        /// The expectations that hold, by their index.
        let met: Set<Int>
    }

    package init(_ rulebook: Rulebook, _ cases: [ScenarioCase]) {
        self.rulebook = rulebook
        subjects = cases.map { test in
            let assessment = Advisor(rulebook).assess(test.profile, in: test.year)
            return Subject(test: test, assessment: assessment, met: test.met(by: assessment))
        }
    }

    /// The mutants, each with its fate.
    ///
    /// - Parameters:
    ///   - limit: at most so many, evenly spread over the pack.
    ///   - owner: only those of the rule, derived fact or parameter of this name.
    package func run(
        limit: Int? = nil, owner: String? = nil, accepting survivors: [Survivor] = []
    ) -> MutationResult {
        let all = MutantFinder(rulebook).mutants().filter { owner == nil || $0.changes(owner, in: rulebook) }
        let chosen = limit.map { Self.spread(all, $0) } ?? all
        let judged = chosen.map { (mutant: $0, fate: accepted($0, survivors) ?? fate(of: $0)) }
        let isWhole = chosen.count == all.count && owner == nil
        let unused = isWhole ? survivors.filter { survivor in !all.contains(where: survivor.names) } : []
        return MutationResult(judged: judged, unused: unused)
    }

    private static func spread(_ mutants: [Mutant], _ limit: Int) -> [Mutant] {
        guard limit < mutants.count else { return mutants }
        return (0..<max(0, limit)).map { mutants[$0 * mutants.count / limit] }
    }

    private func accepted(_ mutant: Mutant, _ survivors: [Survivor]) -> Mutant.Fate? {
        guard let survivor = survivors.first(where: { $0.names(mutant) }) else { return nil }
        let fate = fate(of: mutant)
        if case .noticed = fate { return fate }
        return .accepted(reason: survivor.reason)
    }

    private func fate(of mutant: Mutant) -> Mutant.Fate {
        let reached = subjects.filter { subject in
            mutant.variations.contains { subject.assessment.isChanged(by: $0, rulebook) }
        }
        if reached.isEmpty { return .unreached }
        if let direct = reached.first(where: { noticesAtOnce($0, mutant) }) {
            return .noticed(scenario: direct.test.scenario.name)
        }
        let changed = rulebook.varied(by: mutant.variations)
        let witness = reached.first { subject in
            let assessment = Advisor(changed).assess(subject.test.profile, in: subject.test.year)
            return !subject.met.isSubset(of: subject.test.met(by: assessment))
        }
        return witness.map { .noticed(scenario: $0.test.scenario.name) } ?? .unnoticed
    }

    /// Whether an expectation about a changed rule itself fails; needs no new assessment.
    private func noticesAtOnce(_ subject: Subject, _ mutant: Mutant) -> Bool {
        mutant.variations.contains { variation in
            guard let rule = variation.rule(in: rulebook) else { return false }
            let outcome = subject.assessment.situation.outcome(of: rule)
            return subject.test.scenario.expectations.enumerated().contains { index, expectation in
                expectation.subject.name == rule.id && subject.met.contains(index)
                    && expectation.kind.admits(outcome) == false
            }
        }
    }
}

extension Mutant {
    /// Whether the mutant changes the rule, fact or parameter of a name, alone or with others.
    fileprivate func changes(_ name: String?, in rulebook: Rulebook) -> Bool {
        owner == name || variations.contains { $0.name(in: rulebook) == name }
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
