// Reads rules and recommendations.

import Diagnostics
import FEEL

extension EntryReader {
    func rule(_ tree: Tree) -> Rule? {
        guard var reader = MapReader(tree, "a rule", problems: problems) else { return nil }
        defer { reader.finish() }
        let id = reader.requiredText("id")
        let topic = names.check(reader.requiredReference("topic"), .topic)
        let kind: Rule.Kind? = word("kind", of: &reader)
        let severity: Gravity? =
            reader.entries.contains { $0.key == "severity" } ? word("severity", of: &reader) : .low
        let title = requiredText("title", of: &reader)
        let condition = reader.requiredScalar("when").flatMap(condition(_:))
        let rest = RuleRest(self, &reader)
        guard let id, let topic, let kind, let severity, let condition else { return nil }
        return Rule(
            id: id, topic: topic, kind: kind, severity: severity, title: title, condition: condition,
            exception: rest.exception, recommends: rest.recommends, tags: rest.tags, because: rest.because,
            why: rest.why, question: rest.question, citations: rest.citations, years: rest.years,
            range: reader.range.firstLine, origin: origin(reader))
    }

    /// The keys of a rule that may be missing.
    private struct RuleRest {
        let exception: CompiledExpression?
        let recommends: [String]
        let tags: [String]
        let because, why, question: Text?
        let citations: [Citation]
        let years: Years

        init(_ entry: EntryReader, _ reader: inout MapReader) {
            exception = entry.condition("unless", of: &reader)
            recommends = entry.names.check(reader.references("recommend"), .recommendation)
            tags = reader.references("tags").map(\.name)
            because = entry.text("because", of: &reader)
            why = entry.background("why", of: &reader)
            question = entry.text("ask", of: &reader)
            citations = entry.citations(of: &reader)
            years = entry.years(of: &reader)
        }
    }

    /// A word of a fixed set, such as the kind of a rule.
    func word<Word: RawRepresentable & CaseIterable>(
        _ key: String, of reader: inout MapReader
    ) -> Word? where Word.RawValue == String {
        guard let scalar = reader.requiredScalar(key) else { return nil }
        if let word = Word(rawValue: scalar.text) { return word }
        let all = Word.allCases.map(\.rawValue)
        problems.add(.notPermitted(scalar.text, among: all), at: scalar.range)
        return nil
    }

    func recommendation(_ tree: Tree) -> Recommendation? {
        guard var reader = MapReader(tree, "a recommendation", problems: problems) else { return nil }
        defer { reader.finish() }
        let id = reader.requiredText("id")
        let topic = names.check(reader.requiredReference("topic"), .topic)
        let title = requiredText("title", of: &reader)
        let applies = condition("when", of: &reader)
        let done = condition("unless", of: &reader)
        let lead = text("lead", of: &reader)
        let uses = names.check(reader.references("uses"), .rule)
        let tags = reader.references("tags").map(\.name)
        let roles = roles(&reader)
        let helpers = names.check(reader.references("helpers"), .helper)
        let firstStep = text("first step", of: &reader)
        let indicator = reader.optional("indicator").flatMap(indicator(_:))
        let actions = names.check(reader.references("actions"), .action)
        guard let id, let topic else { return nil }
        return Recommendation(
            id: id, range: reader.range.firstLine, topic: topic, title: title, applies: applies, done: done,
            lead: lead, uses: uses,
            tags: tags, roles: roles,
            helpers: helpers, firstStep: firstStep, indicator: indicator, actions: actions,
            origin: origin(reader))
    }

    private func roles(_ reader: inout MapReader) -> [Recommendation.Role] {
        guard let tree = reader.optional("roles") else { return [] }
        guard case .map(let entries, _) = tree else {
            problems.add(.notAMap("`roles`"), at: tree.range)
            return []
        }
        return entries.compactMap { entry in
            let sector = names.check(Reference(name: entry.key, range: entry.keyRange), .sector)
            return sector.map { Recommendation.Role(sector: $0, task: text(entry.value)) }
        }
    }

    private func indicator(_ tree: Tree) -> Recommendation.Indicator? {
        guard var reader = MapReader(tree, "an indicator", problems: problems) else { return nil }
        defer { reader.finish() }
        return Recommendation.Indicator(
            measure: requiredText("measure", of: &reader), now: text("now", of: &reader),
            target: requiredText("target", of: &reader))
    }
}
