// Runs scenarios: makes the profile, assesses it, plans, and compares with what is expected.

import Advice
import Calendars
import Diagnostics
import Rulebook

/// Runs the scenarios of one file.
package struct ScenarioRunner {
    private let rulebook: Rulebook
    private let scenarios: [Scenario]
    private let load: (Reference) throws(ReadingFailure) -> Tree

    /// - Parameter load: gives the tree of a profile by its path from the scenario's file.
    package init(
        _ rulebook: Rulebook, _ scenarios: [Scenario],
        load: @escaping (Reference) throws(ReadingFailure) -> Tree
    ) {
        self.rulebook = rulebook
        self.scenarios = scenarios
        self.load = load
    }

    /// One result for each scenario, in order.
    package func results() -> [ScenarioResult] { scenarios.map(result(of:)) }

    /// The scenarios whose profile can be read, each with it.
    package func cases() -> [ScenarioCase] { scenarios.compactMap { try? prepared($0) } }

    private func prepared(_ scenario: Scenario) throws(ReadingFailure) -> ScenarioCase {
        let profile = try profile(of: scenario, depth: 0)
        let year = year(of: scenario, depth: 0) ?? profile.fiscalYear
        return ScenarioCase(scenario: scenario, profile: profile, year: year)
    }

    private func result(of scenario: Scenario) -> ScenarioResult {
        do {
            let prepared = try prepared(scenario)
            let assessment = Advisor(rulebook).assess(prepared.profile, in: prepared.year)
            let judgement = Judgement(scenario, assessment)
            let failures = scenario.expectations.compactMap(judgement.failure(of:))
            return ScenarioResult(scenario: scenario.name, range: scenario.range, failures: failures)
        } catch {
            let failures = error.diagnostics.map {
                ScenarioResult.Failure(message: $0.message, range: $0.range ?? scenario.range)
            }
            return ScenarioResult(scenario: scenario.name, range: scenario.range, failures: failures)
        }
    }

    private func profile(of scenario: Scenario, depth: Int) throws(ReadingFailure) -> Profile {
        let base = try baseProfile(of: scenario, depth: depth)
        return try base.changing(scenario.changes, rulebook: rulebook)
    }

    private func baseProfile(of scenario: Scenario, depth: Int) throws(ReadingFailure) -> Profile {
        switch scenario.base {
        case .profile(let path): return try Profile.read(load(path), rulebook: rulebook)
        case .inline(let tree): return try Profile.read(tree, rulebook: rulebook)
        case .like(let reference):
            guard let other = other(reference), depth < scenarios.count else {
                throw ReadingFailure([Self.circle(reference)])
            }
            return try profile(of: other, depth: depth + 1)
        }
    }

    private func year(of scenario: Scenario, depth: Int) -> FiscalYear? {
        if let year = scenario.fiscalYear { return year }
        guard case .like(let reference) = scenario.base, depth < scenarios.count else { return nil }
        return other(reference).flatMap { year(of: $0, depth: depth + 1) }
    }

    private func other(_ reference: Reference) -> Scenario? { scenarios.first { $0.name == reference.name } }

    private static func circle(_ reference: Reference) -> Diagnostic {
        Diagnostic(
            .error, code: "scenario.circle", message: ScenarioMessages.circle(reference.name),
            range: reference.range)
    }
}
