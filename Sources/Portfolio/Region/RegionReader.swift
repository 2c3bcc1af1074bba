// Reads the file of a region against the catalogues of a rulebook.

import Calendars
import Diagnostics
import Rulebook

extension Region {
    /// Reads and checks the file of a region.
    ///
    /// - Throws: every mistake found, in order of reading.
    package static func read(_ tree: Tree, rulebook: Rulebook) throws(ReadingFailure) -> Region {
        let problems = Problems()
        let region = RegionReader(rulebook: rulebook, problems: problems).region(tree)
        guard let region, !problems.hasErrors else { throw ReadingFailure(problems.found) }
        return region
    }
}

/// Reads one file of a region.
struct RegionReader {
    private let problems: Problems
    private let labels: LabelReader
    /// The ids of the catalogue of helpers.
    private let kinds: [String]

    init(rulebook: Rulebook, problems: Problems) {
        self.problems = problems
        labels = LabelReader(rulebook, problems: problems)
        kinds = rulebook.catalogues["helpers"]?.rows.map(\.id) ?? []
    }

    func region(_ tree: Tree) -> Region? {
        guard var reader = MapReader(tree, "a region", problems: problems) else { return nil }
        defer { reader.finish() }
        _ = reader.optional("pack")
        let name = labels.required("name", of: &reader)
        let year = reader.scalar("fiscal year").flatMap(year(_:))
        let profiles = reader.references("profiles")
        let areas = reader.list("areas").compactMap(area(_:))
        let meetings = reader.references("meetings").compactMap(date(_:))
        let visits = reader.list("last year").compactMap(visit(_:))
        let helpers = reader.list("helpers").compactMap { helper($0, areas, visits) }
        check(visits, helpers)
        checkOnce(areas.map(\.id), .area, at: reader.range)
        checkOnce(helpers.map(\.id), .helper, at: reader.range)
        return Region(
            name: name, fiscalYear: year, profiles: profiles, areas: areas, helpers: helpers,
            meetings: meetings)
    }

    /// A visit of last year.
    private struct Visit {
        let helper: Reference
        let municipality: String
    }

    private func area(_ tree: Tree) -> Region.Area? {
        guard var reader = MapReader(tree, "an area", problems: problems) else { return nil }
        defer { reader.finish() }
        let id = reader.requiredText("id")
        let name = labels.required("name", of: &reader)
        let municipalities = reader.list("municipalities").map(labels.label(_:))
        return id.map { Region.Area(id: $0, name: name, municipalities: municipalities) }
    }

    private func helper(_ tree: Tree, _ areas: [Region.Area], _ visits: [Visit]) -> Region.Helper? {
        guard var reader = MapReader(tree, "a helper", problems: problems) else { return nil }
        defer { reader.finish() }
        let id = reader.requiredText("id")
        let name = labels.optional("name", of: &reader)
        let written = reader.references("as")
        let kinds = written.compactMap { known($0, .kind, among: self.kinds) }
        if written.isEmpty { problems.add(.missingKey("as"), at: reader.range.firstLine) }
        let home = reader.reference("home").flatMap { known($0, .area, among: areas.map(\.id)) }
        let days = reader.requiredScalar("days").flatMap(days(_:))
        guard let id, let days else { return nil }
        let helped = visits.filter { $0.helper.name == id }.map(\.municipality)
        return Region.Helper(
            id: id, name: name, kinds: unique(kinds).sorted(), home: home, days: days,
            helpedBefore: unique(helped))
    }

    private func visit(_ tree: Tree) -> Visit? {
        guard var reader = MapReader(tree, "a visit", problems: problems) else { return nil }
        defer { reader.finish() }
        let helper = reader.requiredReference("by")
        let municipality = reader.requiredText("to")
        guard let helper, let municipality else { return nil }
        return Visit(helper: helper, municipality: municipality)
    }

    private func days(_ scalar: Tree.Scalar) -> Int? {
        guard let days = Int(scalar.text) else {
            problems.add(.notWhole(scalar.text), at: scalar.range)
            return nil
        }
        if (0...366).contains(days) { return days }
        problems.add(.outOfRange(scalar.text, from: "0", to: "366"), at: scalar.range)
        return nil
    }

    private func year(_ scalar: Tree.Scalar) -> FiscalYear? {
        problems.catching(at: scalar.range) { () throws(CalendarProblem) in try FiscalYear.parse(scalar.text)
        }
    }

    private func date(_ written: Reference) -> PartialDate? {
        problems.catching(at: written.range) { () throws(CalendarProblem) in
            try PartialDate.parse(written.name)
        }
    }

    private func check(_ visits: [Visit], _ helpers: [Region.Helper]) {
        for visit in visits { _ = known(visit.helper, .helper, among: helpers.map(\.id)) }
    }

    private func checkOnce(_ ids: [String], _ thing: RegionProblem.Thing, at range: SourceRange) {
        for id in unique(ids) where ids.count(where: { $0 == id }) > 1 {
            problems.add([RegionProblem.twice(thing, id).diagnostic(at: range.firstLine)])
        }
    }

    /// The name, or nil where it refers to nothing, which is reported.
    private func known(_ reference: Reference, _ thing: RegionProblem.Thing, among names: [String]) -> String?
    {
        if names.contains(reference.name) { return reference.name }
        let nearest = Spelling.nearest(to: reference.name, in: names)
        problems.add([
            RegionProblem.unknown(thing, reference.name, nearest: nearest, among: names).diagnostic(
                at: reference.range)
        ])
        return nil
    }
}
