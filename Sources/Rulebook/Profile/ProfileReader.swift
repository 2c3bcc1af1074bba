// Reads the tree of a profile against the schema of a rulebook.

import Calendars
import Diagnostics
import FEELValues

/// Reads one profile.
struct ProfileReader {
    let rulebook: Rulebook
    let problems: Problems
    let labels: LabelReader
    let values: ValueReader

    init(rulebook: Rulebook, problems: Problems) {
        self.rulebook = rulebook
        self.problems = problems
        labels = LabelReader(rulebook, problems: problems)
        values = ValueReader(problems: problems)
    }

    func profile(_ tree: Tree) -> Profile? {
        guard var reader = MapReader(tree, "a profile", problems: problems) else { return nil }
        defer { reader.finish() }
        let pack = reader.reference("profile")
        checkPack(pack)
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
            municipality: municipality, pack: pack?.name, fiscalYear: year, source: source, facts: facts,
            asked: asked, warnings: problems.found.filter { $0.severity != .error })
    }

    private func checkPack(_ pack: Reference?) {
        guard let pack, rulebook.pack(pack.name) == nil else { return }
        problems.add(.otherPack(pack.name, expected: rulebook.id), at: pack.range)
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
}
