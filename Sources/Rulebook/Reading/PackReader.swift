// Reads the trees of a pack's files, in stages, into one checked rulebook.

import Diagnostics
import FEEL

/// Reads a pack: first its lists and names, then everything that refers to them.
struct PackReader {
    private let sections: Sections
    private let problems: Problems
    private let beside: PackFiles
    private let head: Head
    private let labels: LabelReader
    private let catalogues: [String: Catalogue]
    private let expansion: Expansion

    init(_ files: [Tree], beside: PackFiles = PackFiles(), problems: Problems) {
        self.beside = beside
        self.problems = problems
        sections = Sections(files, problems: problems)
        head = Head(sections, problems: problems)
        labels = LabelReader(languages: head.languages, problems: problems)
        catalogues = CatalogueReader(labels: labels, problems: problems).catalogues(sections)
        expansion = Expansion(catalogues: catalogues, languages: head.languages, problems: problems)
    }

    /// The rulebook; what could not be read is missing from it and reported.
    ///
    /// - Parameter speaking: the languages that are needed; nil for all.
    func rulebook(speaking: [Language]?) -> Rulebook {
        let items = Items(sections, expansion)
        var vocabulary = Vocabulary()
        var schema = SchemaReader(catalogues: catalogues, labels: labels, problems: problems)
        schema.read(sections.list("groups"), into: &vocabulary, expansion: expansion)
        let heads = HeadDeclarer(labels: labels, schema: schema, problems: problems)
        heads.declare(parameters: items.parameters, in: &vocabulary)
        let derivedSlots = heads.declare(derived: items.derived, in: &vocabulary)
        let compiler = Compiler(vocabulary.declarations, dialect: .advisory)
        let entries = EntryReader(
            compiler: compiler, declarations: vocabulary.declarations, labels: labels, names: names(items),
            derivedSlots: derivedSlots,
            spoken: head.languages.filter { speaking?.contains($0) ?? true }, problems: problems,
            files: beside)
        return assemble(items, entries, vocabulary)
    }

    /// Lists of entries with every `each` unfolded.
    struct Items {
        let parameters, derived, rules, recommendations, actions, rhythm: [Tree]

        init(_ sections: Sections, _ expansion: Expansion) {
            parameters = expansion.expand(sections.list("parameters"))
            derived = expansion.expand(sections.list("derived"))
            rules = expansion.expand(sections.list("rules"))
            recommendations = expansion.expand(sections.list("recommendations"))
            actions = expansion.expand(sections.list("actions"))
            rhythm = sections.list("rhythm")
        }
    }

    private func names(_ items: Items) -> Names {
        var names = Names(problems: problems)
        names.define(.rule, in: items.rules)
        names.define(.recommendation, in: items.recommendations)
        names.define(.action, in: items.actions)
        names.define(.meeting, in: items.rhythm)
        names.define(.parameter, in: items.parameters)
        for entry in sections.entries("sources") { names.define(.source, entry.key, at: entry.keyRange) }
        let rows: [(RulebookProblem.Thing, String)] = [
            (.topic, "topics"), (.helper, "helpers"), (.sector, "sectors"),
        ]
        for (thing, catalogue) in rows {
            names.define(
                thing, in: catalogues[catalogue]?.rows.compactMap { $0.columns["id"].map(Self.asEntry) } ?? []
            )
        }
        return names
    }

    private static func asEntry(_ id: Tree) -> Tree {
        .map([Tree.Entry(key: "id", keyRange: id.range, value: id)], id.range)
    }

    private func assemble(
        _ items: Items, _ entries: EntryReader, _ vocabulary: Vocabulary
    ) -> Rulebook {
        Rulebook(
            id: head.id, version: head.version, languages: head.languages, title: head.title,
            sources: sources(), topics: catalogues["topics"] ?? Catalogue(id: "topics", rows: []),
            catalogues: catalogues, vocabulary: vocabulary, schema: Schema(vocabulary),
            parameters: items.parameters.compactMap(entries.parameter(_:)),
            derived: ordered(items.derived.compactMap(entries.derivedFact(_:))),
            rules: items.rules.compactMap(entries.rule(_:)),
            recommendations: items.recommendations.compactMap(entries.recommendation(_:)),
            ranking: sections.singles["ranking"].flatMap(entries.ranking(_:)),
            maskedBelow: sections.singles["masking"].flatMap(entries.masking(_:)),
            actions: items.actions.compactMap(entries.action(_:)),
            rhythm: items.rhythm.compactMap(entries.rhythm(_:)),
            summary: sections.list("summary").map(entries.text(_:)),
            figures: sections.list("figures").compactMap(entries.figure(_:)),
            texts: texts(entries))
    }

    private func ordered(_ facts: [DerivedFact]) -> [DerivedFact] {
        let indexOfSlot = Dictionary(
            facts.enumerated().map { ($1.slot, $0) }, uniquingKeysWith: { first, _ in first })
        let order = DerivationOrder(facts: facts, indexOfSlot: indexOfSlot, problems: problems)
        return order.sorted().map { facts[$0] }
    }

    private func sources() -> [Source] {
        sections.entries("sources").compactMap { entry in
            guard var reader = MapReader(entry.value, "a source", problems: problems) else { return nil }
            defer { reader.finish() }
            _ = reader.optional("note")
            return Source(
                id: entry.key, title: labels.required("title", of: &reader), date: reader.text("date"),
                address: reader.text("address"), isOrigin: reader.flag("origin"))
        }
    }

    private func texts(_ entries: EntryReader) -> [String: Text] {
        var texts: [String: Text] = [:]
        for entry in sections.entries("texts") {
            if texts[entry.key] != nil { problems.add(.duplicate(.text, entry.key), at: entry.keyRange) }
            texts[entry.key] = entries.text(entry.value)
        }
        return texts
    }
}
