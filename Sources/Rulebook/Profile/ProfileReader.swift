// Reads the tree of a profile against the schema of a rulebook.

import Calendars
import Diagnostics
import FEELValues

/// Reads one profile.
struct ProfileReader {
    let rulebook: Rulebook
    let problems: Problems
    private let labels: LabelReader
    private let values: ValueReader

    init(rulebook: Rulebook, problems: Problems) {
        self.rulebook = rulebook
        self.problems = problems
        labels = LabelReader(rulebook, problems: problems)
        values = ValueReader(problems: problems)
    }

    func profile(_ tree: Tree) -> Profile? {
        guard var reader = MapReader(tree, "a profile", problems: problems) else { return nil }
        defer { reader.finish() }
        checkPack(reader.reference("profile"))
        let municipality = reader.required("municipality").flatMap(municipality(_:))
        let year = reader.requiredScalar("fiscal year").flatMap { scalar in
            problems.catching(at: scalar.range) { () throws(CalendarProblem) in
                try FiscalYear.parse(scalar.text)
            }
        }
        let source = reader.optional("source").flatMap(source(_:))
        let facts = reader.optional("facts").map(facts(_:)) ?? [:]
        let asked = unique(reader.references("asked").compactMap(asked(_:)))
        guard let municipality, let year else { return nil }
        return Profile(
            name: municipality.name, prefecture: municipality.prefecture, fiscalYear: year, source: source,
            facts: facts, asked: asked, warnings: problems.found.filter { $0.severity != .error })
    }

    private func checkPack(_ pack: Reference?) {
        guard let pack, rulebook.pack(pack.name) == nil else { return }
        problems.add(.otherPack(pack.name, expected: rulebook.id), at: pack.range)
    }

    private func municipality(_ tree: Tree) -> (name: Localized, prefecture: Localized?)? {
        guard var reader = MapReader(tree, "`municipality`", problems: problems) else { return nil }
        defer { reader.finish() }
        _ = reader.optional("code")
        let name = labels.required("name", of: &reader)
        return (name, labels.optional("prefecture", of: &reader))
    }

    private func source(_ tree: Tree) -> ProfileSource? {
        guard var reader = MapReader(tree, "`source`", problems: problems) else { return nil }
        defer { reader.finish() }
        _ = (reader.optional("address"), reader.optional("note"), reader.optional("id"))
        return ProfileSource(
            title: labels.required("title", of: &reader), date: reader.scalar("date").flatMap(values.date(_:))
        )
    }

    private func asked(_ path: Reference) -> Int? {
        if let field = rulebook.schema.field(path: path.name) { return field }
        let nearest = Spelling.nearest(to: path.name, in: rulebook.schema.paths)
        problems.add(.unknownName(.field, path.name, nearest: nearest), at: path.range)
        return nil
    }

    private func facts(_ tree: Tree) -> [Int: Fact] {
        guard case .map(let groups, _) = tree else {
            problems.add(.notAMap("`facts`"), at: tree.range.firstLine)
            return [:]
        }
        var facts: [Int: Fact] = [:]
        for group in groups { read(group, into: &facts) }
        return facts
    }

    private func read(_ group: Tree.Entry, into facts: inout [Int: Fact]) {
        if group.value.scalar?.isBlank == true { return }
        guard case .map(let entries, _) = group.value else {
            problems.add(.notAMap("`\(group.key)`"), at: group.value.range.firstLine)
            return
        }
        let schema = rulebook.schema
        guard schema.knowsGroup(group.key) else {
            let nearest = Spelling.nearest(to: group.key, in: schema.groupNames)
            problems.add(
                .notInSchema(.group, group.key, nearest: nearest, among: schema.groupLabels),
                at: group.keyRange)
            return
        }
        for entry in entries {
            guard let index = schema.field(group.key, entry.key) else {
                let nearest = Spelling.nearest(to: entry.key, in: schema.fieldNames(of: group.key))
                problems.add(
                    .notInSchema(
                        .field, entry.key, nearest: nearest, among: schema.fieldLabels(of: group.key)),
                    at: entry.keyRange)
                continue
            }
            if facts[index] != nil {
                problems.add(.duplicate(.field, "\(group.key).\(entry.key)"), at: entry.keyRange)
            }
            facts[index] = fact(entry.value, rulebook.vocabulary.fields[index])
        }
    }

    /// A fact from its short form, a bare value, or from its record with date, scope and place.
    func fact(_ tree: Tree, _ field: Field) -> Fact {
        if tree.scalar?.isBlank == true { return Self.unknown(.blank, at: tree.range) }
        guard case .map(let entries, _) = tree, entries.contains(where: { Self.recordKeys.contains($0.key) })
        else { return known(values.value(tree, field.kind), at: tree.range) }
        return record(tree, field)
    }

    private static let recordKeys = ["value", "unknown", "as of", "at", "scope", "note"]

    private func record(_ tree: Tree, _ field: Field) -> Fact {
        guard var reader = MapReader(tree, "a fact", problems: problems) else { return .absent }
        defer { reader.finish() }
        let value = reader.optional("value")
        let reason = reader.reference("unknown")
        if value != nil, let reason { problems.add(.unknownAndKnown, at: reason.range) }
        let read = value.flatMap { values.value($0, field.kind) }
        return Fact(
            value: read ?? .null, state: read == nil ? state(reason) : .known,
            asOf: reader.scalar("as of").flatMap(values.date(_:)),
            scope: reader.optional("scope").map(scope(_:)) ?? .own, place: place(&reader),
            note: labels.optional("note", of: &reader)?.text(in: rulebook.languages.first ?? .japanese),
            range: tree.range)
    }

    private func place(_ reader: inout MapReader) -> String? { reader.text("at") }

    private func state(_ reason: Reference?) -> Fact.State {
        guard let reason else { return .blank }
        if let state = Fact.State(rawValue: reason.name), state != .known { return state }
        let all = Fact.State.allCases.filter { $0 != .known }.map(\.rawValue)
        problems.add(.notPermitted(reason.name, among: all), at: reason.range)
        return .unclear
    }

    private func scope(_ tree: Tree) -> Fact.Scope {
        if tree.scalar?.text == "own" { return .own }
        return .wider(labels.label(tree))
    }

    private func known(_ value: Value?, at range: SourceRange) -> Fact {
        Fact(
            value: value ?? .null, state: value == nil ? .unclear : .known, asOf: nil, scope: .own,
            place: nil,
            note: nil, range: range)
    }

    private static func unknown(_ state: Fact.State, at range: SourceRange) -> Fact {
        Fact(value: .null, state: state, asOf: nil, scope: .own, place: nil, note: nil, range: range)
    }
}
