// What an explanation states is so: over generated profiles, for generated packs and for the real one.

import Advice
import Calendars
import DataFiles
import FEELValues
import Rulebook
import TestSupport
import Testing

@testable import Explanation

@Suite struct ExplanationPropertyTests {
    @Test(arguments: 1...6) func whatIsStatedOfGeneratedRulesIsSo(_ seed: UInt64) throws {
        var packs = PackGenerator(seed: seed)
        let rulebook = try packs.rulebook(rules: 24)
        var profiles = ProfileGenerator(rulebook, seed: seed)
        for _ in 0..<4 { verify(profiles.assessment()) }
    }

    @Test(arguments: 1...2) func whatIsStatedOfTheRealPackIsSo(_ seed: UInt64) throws {
        let folder = try PackFolder.read(PackageRoot.path + "/Rules/nimo")
        let rulebook = try Rulebook.read(folder.trees).rulebook
        var profiles = ProfileGenerator(rulebook, seed: seed)
        verify(profiles.assessment())
    }

    private func verify(_ assessment: Assessment) {
        let explainer = Explainer(assessment, depth: .max)
        let verifier = Verifier(situation: assessment.situation)
        for rule in assessment.situation.rulebook.rules {
            let reason = explainer.reason(for: .rule(rule))
            #expect(verifier.complaints(reason) == [], "\(rule.id)")
            #expect(Self.verdict(of: reason, rule, assessment) == reason.truth, "\(rule.id)")
            #expect(Self.status(of: rule, assessment) == reason.truth, "\(rule.id)")
        }
        for recommendation in assessment.situation.rulebook.recommendations {
            verify(recommendation, explainer)
        }
    }

    /// What the conditions of a rule come to together.
    private static func verdict(of reason: Reason, _ rule: Rule, _ assessment: Assessment) -> Truth? {
        guard rule.years.contains(assessment.fiscalYear) else { return nil }
        let conditions = reason.children.filter { if case .condition = $0.subject { true } else { false } }
        let when = conditions.first?.truth ?? .open
        let unless = conditions.dropFirst().first?.truth ?? .no
        if when == .no || unless == .yes { return .no }
        return when == .yes && unless == .no ? .yes : .open
    }

    private static func status(of rule: Rule, _ assessment: Assessment) -> Truth? {
        guard rule.years.contains(assessment.fiscalYear) else { return nil }
        return assessment.finding(rule.id).map { $0.isRaised ? .yes : .open } ?? .no
    }

    /// The points that are told add up, and a recommendation is proposed where it is said to be.
    private func verify(_ recommendation: Recommendation, _ explainer: Explainer) {
        let reason = explainer.reason(for: .recommendation(recommendation))
        let proposal = explainer.assessment.recommendations.first {
            $0.recommendation.id == recommendation.id
        }
        #expect((reason.truth == .yes) == (proposal != nil), "\(recommendation.id)")
        guard let proposal, let points = reason.children.first(where: \.isPoints) else { return }
        let sum = points.children.reduce(Number.zero) { sum, row in
            guard case .number(let points) = row.value else { return sum }
            return sum.adding(points) ?? sum
        }
        #expect(sum == proposal.points, "\(recommendation.id)")
        #expect(points.value == .number(proposal.points))
    }
}

extension Reason {
    fileprivate var isPoints: Bool { if case .group(.points) = subject { true } else { false } }
}
