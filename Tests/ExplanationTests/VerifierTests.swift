// The properties would notice an explanation that is not so.

import Advice
import FEELSyntax
import FEELValues
import Rulebook
import TestSupport
import Testing

@testable import Explanation

@Suite struct VerifierTests {
    /// A false statement somewhere in an explanation of the generated rules.
    enum Lie: CaseIterable {
        case truth, value, decisive, lostPart
    }

    @Test(arguments: Lie.allCases) func aLieIsNoticed(_ lie: Lie) throws {
        var packs = PackGenerator(seed: 3)
        let rulebook = try packs.rulebook(rules: 24)
        var profiles = ProfileGenerator(rulebook, seed: 3)
        let assessment = profiles.assessment()
        let verifier = Verifier(situation: assessment.situation)
        let explainer = Explainer(assessment, depth: .max)
        let told = rulebook.rules.map { explainer.reason(for: .rule($0)) }
        let changed = told.compactMap { $0.changed(by: lie) }
        #expect(!changed.isEmpty)
        for reason in changed { #expect(!verifier.complaints(reason).isEmpty) }
    }
}

extension Reason {
    /// The reason with its first part that can be falsified falsified; nil where it has none.
    fileprivate func changed(by lie: VerifierTests.Lie) -> Reason? {
        if let changed = falsified(by: lie) { return changed }
        for (index, child) in children.enumerated() {
            guard let changed = child.changed(by: lie) else { continue }
            var copy = self
            copy.children[index] = changed
            return copy
        }
        return nil
    }

    private func falsified(by lie: VerifierTests.Lie) -> Reason? {
        guard case .part(_, let joint) = subject, let truth else { return nil }
        let joins = joint == .all || joint == .any
        switch lie {
        case .truth: return Reason(subject, truth: truth == .yes ? .no : .yes, value: value, children)
        case .value: return Reason(subject, truth: truth, value: .number(Number(77)), children)
        case .decisive where joins:
            var copy = self
            for index in children.indices { copy.children[index].isDecisive.toggle() }
            return copy
        case .lostPart where joins && children.filter(\.isDecisive).count == 1:
            return Reason(subject, truth: truth, value: value, children.filter { !$0.isDecisive })
        default: return nil
        }
    }
}
