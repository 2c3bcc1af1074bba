// Makes the assignment: municipalities with their needs, helpers with their days, as a flow of days.

import Rulebook

extension Triage {
    /// - Parameters:
    ///   - standings: in the order that decides between equals; those that stand apart get no day.
    ///   - helpers: in the order of the region's file, which decides between equals too.
    package init(of standings: [Standing], by helpers: [Region.Helper], limits: Limits) {
        let municipalities = standings.filter { !$0.isApart }
        let assignment = Assignment(municipalities, helpers, limits)
        visits = assignment.visits
        points = assignment.points
        daysGiven = helpers.reduce(0) { $0 + $1.days }
        let visited = Set(visits.map(\.municipality.name))
        waiting = municipalities.filter { !visited.contains($0.name) }.map {
            Waiting(municipality: $0, reason: Self.reason($0))
        }
    }

    private static func reason(_ standing: Standing) -> Reason {
        if !standing.hasSheet { return .noSheet }
        if standing.needs.isEmpty {
            return standing.cells.contains { $0.level.height != nil } ? .noNeed : .nothingKnown
        }
        if standing.needs.contains(where: { $0.worth.values.contains { $0 > 0 } }) { return .noDays }
        return .noHelper
    }
}

/// The network of an assignment: source → helper → kinds of helper in a municipality → municipality → sink.
private struct Assignment {
    private let municipalities: [Standing]
    private let helpers: [Region.Helper]
    private let limits: Triage.Limits
    /// The sets of kinds that helpers have; those alike share what one kind may do in a municipality.
    private let kinds: [[String]]
    private let chances: [Chance]
    private(set) var visits: [Triage.Visit] = []
    private(set) var points = 0

    /// A helper who may go to a municipality.
    private struct Chance {
        let municipality: Int
        let helper: Int
        let needs: [Standing.Need]
        let circumstances: Standing.Circumstances
        let points: Int
    }

    init(_ municipalities: [Standing], _ helpers: [Region.Helper], _ limits: Triage.Limits) {
        self.municipalities = municipalities
        self.helpers = helpers
        self.limits = limits
        kinds = unique(helpers.map(\.kinds))
        chances = municipalities.indices.flatMap { index in
            helpers.indices.compactMap { Self.chance(index, municipalities[index], $0, helpers[$0]) }
        }
        var network = frame()
        let arcs = chances.map { chance in
            network.connect(
                node(ofHelper: chance.helper),
                to: node(ofKind: helpers[chance.helper].kinds, in: chance.municipality),
                room: limits.mostPerHelper, gain: chance.points)
        }
        points = network.fill(from: Self.source, to: Self.sink)
        visits = zip(chances, arcs).compactMap { visit($0, days: network.flow(through: $1)) }
    }

    private static let source = 0
    private static let sink = 1

    private func node(ofHelper helper: Int) -> Int { 2 + helper }

    private func node(of municipality: Int) -> Int {
        2 + helpers.count + municipality * (kinds.count + 1)
    }

    private func node(ofKind kind: [String], in municipality: Int) -> Int {
        node(of: municipality) + 1 + (kinds.firstIndex(of: kind) ?? 0)
    }

    /// The network without the chances: the days of helpers, and what one municipality can take.
    private func frame() -> FlowNetwork {
        var network = FlowNetwork(nodes: node(of: municipalities.count))
        for (index, helper) in helpers.enumerated() {
            network.connect(Self.source, to: node(ofHelper: index), room: helper.days)
        }
        for index in unique(chances.map(\.municipality)) {
            for further in 0..<limits.mostPerHelper * kinds.count {
                network.connect(
                    node(of: index), to: Self.sink, room: 1, gain: -further * limits.lessForFurther)
            }
            for kind in kinds {
                network.connect(
                    node(ofKind: kind, in: index), to: node(of: index), room: limits.mostPerHelper)
            }
        }
        return network
    }

    /// Nil where the helper has nothing to help with.
    private static func chance(
        _ index: Int, _ standing: Standing, _ number: Int, _ helper: Region.Helper
    ) -> Chance? {
        let needs = standing.needs.filter { !Set($0.helpers).isDisjoint(with: helper.kinds) }
        let circumstances = Standing.Circumstances(
            isSameArea: helper.home != nil && helper.home == standing.area,
            wasHelpedBefore: standing.name.all.contains(where: helper.helpedBefore.contains))
        let points = needs.reduce(0) { $0 + ($1.worth[circumstances] ?? 0) }
        if points <= 0 { return nil }
        return Chance(
            municipality: index, helper: number, needs: needs, circumstances: circumstances, points: points)
    }

    private func visit(_ chance: Chance, days: Int) -> Triage.Visit? {
        if days == 0 { return nil }
        return Triage.Visit(
            municipality: municipalities[chance.municipality], helper: helpers[chance.helper], days: days,
            needs: chance.needs, circumstances: chance.circumstances, points: chance.points)
    }
}
