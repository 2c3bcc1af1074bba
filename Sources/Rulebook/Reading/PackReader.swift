// Reads the trees of packs' files, in stages, into one checked rulebook.

import Diagnostics
import FEEL

/// Reads packs: first their lists and names, then everything that refers to them.
struct PackReader {
    private let layers: Layers
    private let merger: Merger
    private let problems: Problems
    private let beside: PackFiles
    private let labels: LabelReader
    private let catalogues: [String: Catalogue]
    private let expansion: Expansion

    /// - Parameters:
    ///   - files: the trees of each pack, the base first.
    ///   - beside: the tables and models that they refer to.
    init(_ files: [[Tree]], beside: PackFiles = PackFiles(), problems: Problems) {
        self.beside = beside
        self.problems = problems
        layers = Layers(files, problems: problems)
        merger = Merger(origins: layers.origins, problems: problems)
        labels = LabelReader(languages: layers.languages, origins: layers.origins, problems: problems)
        catalogues = CatalogueReader(labels: labels, problems: problems).catalogues(
            merger.catalogues(layers.entries("catalogues")),
            topics: merger.merge(.topic, layers.entries("topics")))
        expansion = Expansion(catalogues: catalogues, languages: layers.languages, problems: problems)
    }

    /// The rulebook; what could not be read is missing from it and reported.
    ///
    /// - Parameter speaking: the languages that are needed; nil for all.
    func rulebook(speaking: [Language]?) -> Rulebook {
        let items = PackItems(layers, expansion, merger)
        var vocabulary = Vocabulary()
        var schema = SchemaReader(catalogues: catalogues, labels: labels, problems: problems)
        schema.read(merger.groups(layers.lists("groups"), expansion), into: &vocabulary)
        let heads = HeadDeclarer(labels: labels, schema: schema, problems: problems)
        heads.declare(parameters: items.parameters, in: &vocabulary)
        let derivedSlots = heads.declare(derived: items.derived, in: &vocabulary)
        let compiler = Compiler(vocabulary.declarations, dialect: .advisory)
        let entries = EntryReader(
            compiler: compiler, declarations: vocabulary.declarations, labels: labels,
            names: names(items, groups: schema.groupSpellings.keys),
            derivedSlots: derivedSlots,
            spoken: layers.languages.filter { speaking?.contains($0) ?? true }, problems: problems,
            files: beside)
        return assemble(items, entries, vocabulary, schema.occasions)
    }

    private func names(_ items: PackItems, groups: some Sequence<String>) -> Names {
        var names = Names(problems: problems)
        names.define(.group, checked: groups)
        names.define(.rule, in: items.rules)
        names.define(.recommendation, in: items.recommendations)
        names.define(.action, in: items.actions)
        names.define(.meeting, in: items.rhythm)
        names.define(.parameter, in: items.parameters)
        names.define(.likeness, in: items.similarity)
        names.define(.example, in: items.examples)
        names.define(.form, in: items.forms)
        names.define(.template, in: items.templates)
        names.define(.text, checked: items.texts.map(\.key))
        names.define(.catalogue, checked: catalogues.keys)
        names.define(.picture, in: items.pictures)
        for entry in items.sources { names.define(.source, entry.key, at: entry.keyRange) }
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
        _ items: PackItems, _ entries: EntryReader, _ vocabulary: Vocabulary,
        _ occasions: [Int: Tree.Scalar]
    ) -> Rulebook {
        let rules = items.rules.compactMap(entries.rule(_:))
        let recommendations = items.recommendations.compactMap(entries.recommendation(_:))
        let actions = items.actions.compactMap(entries.action(_:))
        let rhythm = items.rhythm.compactMap(entries.rhythm(_:))
        let examples = items.examples.compactMap(entries.example(_:))
        let schema = Schema(vocabulary)
        let forms = FormReader(entries: entries, schema: schema, fields: vocabulary.fields)
        let pictures = PictureReader(entries: entries, catalogues: catalogues, schema: schema)
        let titles = Dictionary(
            rules.map { ("rule \($0.id)", $0.title) }
                + recommendations.map { ("recommendation \($0.id)", $0.title) }
                + actions.map { ("action \($0.id)", $0.title) }
                + rhythm.map { ("meeting \($0.id)", $0.title) }
                + examples.map { ("example \($0.id)", $0.title) },
            uniquingKeysWith: { first, _ in first })
        let off = OffReader(labels: labels, names: entries.names, problems: problems).read(
            layers.entries("off").flatMap { $0 }, titles: titles)
        func isOn(_ thing: RulebookProblem.Thing, _ id: String) -> Bool {
            !off.contains { $0.thing == thing && $0.id == id }
        }
        return Rulebook(
            packs: layers.all.map(\.pack), languages: layers.languages,
            sources: items.sources.compactMap(source(_:)),
            topics: catalogues["topics"] ?? Catalogue(id: "topics", rows: []),
            catalogues: catalogues, vocabulary: vocabulary, schema: schema,
            occasions: occasions.compactMapValues(entries.condition(_:)),
            parameters: items.parameters.compactMap(entries.parameter(_:)),
            derived: ordered(items.derived.compactMap(entries.derivedFact(_:))),
            rules: rules.filter { isOn(.rule, $0.id) },
            recommendations: recommendations.filter { isOn(.recommendation, $0.id) },
            ranking: items.ranking.flatMap(entries.ranking(_:)),
            masking: items.masking.flatMap { entries.masking($0, schema) },
            nearness: items.near.flatMap(entries.nearness(_:)),
            actions: actions.filter { isOn(.action, $0.id) },
            rhythm: rhythm.filter { isOn(.meeting, $0.id) },
            capacities: entries.capacities(of: catalogues["sectors"]),
            summary: items.summary.map(entries.text(_:)),
            figures: items.figures.compactMap(entries.figure(_:)),
            texts: texts(items.texts, entries),
            pictures: items.pictures.compactMap(pictures.picture(_:)),
            templates: items.templates.compactMap(entries.template(_:)),
            comparison: items.comparison.flatMap(entries.comparison(_:)),
            similarity: items.similarity.compactMap(entries.likeness(_:)),
            examples: examples.filter { isOn(.example, $0.id) },
            portfolio: entries.readsAll ? items.portfolio.flatMap(entries.portfolio(_:)) : nil,
            survey: entries.readsAll ? items.survey.compactMap { entries.surveyPart($0, schema) } : [],
            forms: items.forms.compactMap(forms.form(_:)).filter { isOn(.form, $0.id) },
            switchedOff: off, replacements: merger.replacements, missingTexts: problems.missingTexts)
    }

    private func ordered(_ facts: [DerivedFact]) -> [DerivedFact] {
        let indexOfSlot = Dictionary(
            facts.enumerated().map { ($1.slot, $0) }, uniquingKeysWith: { first, _ in first })
        let order = DerivationOrder(facts: facts, indexOfSlot: indexOfSlot, problems: problems)
        return order.sorted().map { facts[$0] }
    }

    private func source(_ entry: Tree.Entry) -> Source? {
        guard var reader = MapReader(entry.value, "a source", problems: problems) else { return nil }
        defer { reader.finish() }
        _ = reader.optional("note")
        return Source(
            id: entry.key, range: entry.keyRange, title: labels.required("title", of: &reader),
            date: reader.text("date"),
            address: reader.text("address"), isOrigin: reader.flag("origin"))
    }

    private func texts(_ items: [Tree.Entry], _ entries: EntryReader) -> [String: Text] {
        var texts: [String: Text] = [:]
        for entry in items {
            if texts[entry.key] != nil { problems.add(.duplicate(.text, entry.key), at: entry.keyRange) }
            texts[entry.key] = entries.text(entry.value)
        }
        return texts
    }
}
