// Reads scenario files.

import Calendars
import Diagnostics
import Rulebook

/// Reads the scenarios of a file and checks the names in them.
package struct ScenarioReader {
    private let rulebook: Rulebook
    private let problems = Problems()

    package init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    /// The scenarios of a file; every mistake in it is thrown at once.
    package func scenarios(_ tree: Tree) throws(ReadingFailure) -> [Scenario] {
        guard var reader = MapReader(tree, "a file of scenarios", problems: problems) else {
            throw ReadingFailure(problems.found)
        }
        _ = reader.optional("pack")
        if reader.required("scenarios") == nil { throw ReadingFailure(problems.found) }
        var again = MapReader(tree, "a file of scenarios", problems: problems)
        let items = again?.list("scenarios") ?? []
        reader.finish()
        if items.isEmpty { problems.add(.empty("`scenarios`"), at: tree.range.firstLine) }
        let scenarios = items.compactMap(scenario(_:))
        checkNames(scenarios)
        if problems.hasErrors { throw ReadingFailure(problems.found) }
        return scenarios
    }

    private func scenario(_ tree: Tree) -> Scenario? {
        guard var reader = MapReader(tree, "a scenario", problems: problems) else { return nil }
        defer { reader.finish() }
        let name = reader.requiredScalar("name")
        let base = base(&reader)
        let changes = changes(reader.optional("change"))
        let year = reader.scalar("fiscal year").flatMap(year(_:))
        let language = reader.scalar("language").flatMap(language(_:))
        _ = reader.optional("note")
        let expectations = reader.required("expect").map(expectations(_:)) ?? []
        guard let name, let base else { return nil }
        return Scenario(
            name: name.text, base: base, changes: changes, fiscalYear: year,
            language: language ?? rulebook.languages.first ?? .japanese, expectations: expectations,
            range: name.range)
    }

    /// A language in which the pack speaks.
    private func language(_ scalar: Tree.Scalar) -> Language? {
        let codes = rulebook.languages.map(\.code)
        if codes.contains(scalar.text) { return Language(scalar.text) }
        problems.add(.notPermitted(scalar.text, among: codes), at: scalar.range)
        return nil
    }

    private func year(_ scalar: Tree.Scalar) -> FiscalYear? {
        do {
            return try FiscalYear.parse(scalar.text)
        } catch {
            let help = error.help
            problems.add([
                Diagnostic(.error, code: error.code, message: error.message, range: scalar.range, help: help)
            ])
            return nil
        }
    }

    private func base(_ reader: inout MapReader) -> Scenario.Base? {
        if let path = reader.reference("profile") { return .profile(path) }
        if let tree = reader.optional("inline") { return .inline(tree) }
        if let name = reader.reference("like") { return .like(name) }
        problems.add(.missingKey("profile"), at: reader.range.firstLine)
        return nil
    }

    private func changes(_ tree: Tree?) -> [Tree.Entry] {
        guard let tree else { return [] }
        guard case .map(let entries, _) = tree else {
            problems.add(.notAMap("`change`"), at: tree.range)
            return []
        }
        return entries
    }

    private func expectations(_ tree: Tree) -> [Expectation] {
        guard case .map(let entries, let range) = tree else {
            problems.add(.notAMap("`expect`"), at: tree.range)
            return []
        }
        if entries.isEmpty { problems.add(.empty("`expect`"), at: range) }
        return entries.flatMap(expectations(_:))
    }

    private func expectations(_ entry: Tree.Entry) -> [Expectation] {
        guard let kind = Expectation.Kind(rawValue: entry.key) else {
            let nearest = Spelling.nearest(to: entry.key, in: Expectation.Kind.allCases.map(\.rawValue))
            problems.add(.unknownKey(entry.key, nearest: nearest), at: entry.keyRange)
            return []
        }
        let items: [Tree] = if case .list(let items, _) = entry.value { items } else { [entry.value] }
        return items.compactMap { expectation(kind, $0) }
    }

    private func expectation(_ kind: Expectation.Kind, _ item: Tree) -> Expectation? {
        if let scalar = item.scalar {
            return Expectation(
                kind: kind, subject: Reference(name: scalar.text, range: scalar.range), months: [])
        }
        guard var reader = MapReader(item, "an expectation", problems: problems) else { return nil }
        defer { reader.finish() }
        let months = reader.integers("months") + [reader.integer("month")].compactMap { $0 }
        guard let subject = reader.reference("action") ?? reader.requiredReference("rhythm") else {
            return nil
        }
        return Expectation(kind: kind, subject: subject, months: months)
    }

    /// Every rule, recommendation, field and action that is named must be there, or nothing is tested.
    private func checkNames(_ scenarios: [Scenario]) {
        let known: [RulebookProblem.Thing: Set<String>] = [
            .rule: Set(rulebook.rules.map(\.id)),
            .recommendation: Set(rulebook.recommendations.map(\.id)),
            .field: Set(rulebook.schema.paths),
            .action: Set(rulebook.actions.map(\.id) + rulebook.rhythm.map(\.id)),
        ]
        let names = Set(scenarios.map(\.name))
        for scenario in scenarios {
            for expectation in scenario.expectations {
                guard let thing = expectation.kind.thing else { continue }
                check(expectation.subject, thing, known[thing] ?? [])
            }
            if case .like(let reference) = scenario.base { check(reference, .scenario, names) }
        }
    }

    private func check(_ reference: Reference, _ thing: RulebookProblem.Thing, _ known: Set<String>) {
        if known.contains(reference.name) { return }
        let nearest = Spelling.nearest(to: reference.name, in: known.sorted())
        problems.add(.unknownName(thing, reference.name, nearest: nearest), at: reference.range)
    }
}
