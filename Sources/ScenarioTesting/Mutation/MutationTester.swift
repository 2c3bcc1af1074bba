// Tries mutants on scenarios: which of them would nobody notice?

import Advice
import FEEL
import FEELValues
import Rulebook

/// Tries the mutants of a rulebook on scenarios that are kept in memory.
package struct MutationTester {
    private let rulebook: Rulebook
    private let subjects: [MutationSubject]

    package init(_ rulebook: Rulebook, _ cases: [ScenarioCase]) {
        self.rulebook = rulebook
        subjects = cases.map { MutationSubject($0, Advisor(rulebook).assess($0.profile, in: $0.year)) }
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
        let witness = reached.first { notices($0, mutant, changed) }
        return witness.map { .noticed(scenario: $0.test.scenario.name) } ?? .unnoticed
    }

    /// Whether an expectation about a changed rule itself fails; needs no new assessment.
    private func noticesAtOnce(_ subject: MutationSubject, _ mutant: Mutant) -> Bool {
        mutant.variations.contains { variation in
            guard let rule = variation.rule(in: rulebook) else { return false }
            return subject.expects(of: rule, otherThan: subject.assessment.situation)
        }
    }

    /// Whether any expectation fails with the changed pack; the plan is made only where one is about it.
    private func notices(_ subject: MutationSubject, _ mutant: Mutant, _ changed: Rulebook) -> Bool {
        guard subject.isAboutRulesOnly else {
            let assessment = Advisor(changed).assess(subject.test.profile, in: subject.test.year)
            return !subject.met.isSubset(of: subject.test.met(by: assessment))
        }
        if mutant.variations.allSatisfy({ $0.rule(in: rulebook) != nil }) { return false }
        let situation = Situation(changed, subject.test.profile, in: subject.test.year)
        return changed.rules.contains { subject.expects(of: $0, otherThan: situation) }
    }
}

extension Mutant {
    /// Whether the mutant changes the rule, fact or parameter of a name, alone or with others.
    fileprivate func changes(_ name: String?, in rulebook: Rulebook) -> Bool {
        owner == name || variations.contains { $0.name(in: rulebook) == name }
    }
}
