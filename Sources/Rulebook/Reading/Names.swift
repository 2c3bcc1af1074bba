// The ids that a pack defines, so that references can be checked wherever they stand.

import Diagnostics

/// Ids by the kind of thing that has them.
struct Names {
    private var ids: [RulebookProblem.Thing: Set<String>] = [:]
    let problems: Problems

    init(problems: Problems) { self.problems = problems }

    /// Notes the ids of entries, reporting an id that comes twice.
    mutating func define(_ thing: RulebookProblem.Thing, in items: [Tree]) {
        for item in items {
            guard let id = item["id"]?.scalar else { continue }
            define(thing, id.text, at: id.range)
        }
    }

    mutating func define(_ thing: RulebookProblem.Thing, _ id: String, at range: SourceRange) {
        if !ids[thing, default: []].insert(id).inserted {
            problems.add(.duplicate(thing, id), at: range)
        }
    }

    /// Notes ids that were checked before.
    mutating func define(_ thing: RulebookProblem.Thing, checked known: some Sequence<String>) {
        ids[thing, default: []].formUnion(known)
    }

    /// Whether there is any id of a kind.
    func knows(_ thing: RulebookProblem.Thing) -> Bool { ids[thing]?.isEmpty == false }

    /// The name, or nil where it refers to nothing, which is reported.
    func check(_ reference: Reference?, _ thing: RulebookProblem.Thing) -> String? {
        guard let reference else { return nil }
        let known = ids[thing] ?? []
        if known.contains(reference.name) { return reference.name }
        let nearest = Spelling.nearest(to: reference.name, in: known.sorted())
        problems.add(.unknownName(thing, reference.name, nearest: nearest), at: reference.range)
        return nil
    }

    func check(_ references: [Reference], _ thing: RulebookProblem.Thing) -> [String] {
        references.compactMap { check($0, thing) }
    }
}
