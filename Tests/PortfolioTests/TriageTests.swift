// Assignments of days: within the limits, the best there is, the same whatever the order of files.

import Testing

@testable import Portfolio
@testable import Rulebook

@Suite struct TriageTests {
    private static let limits = Triage.Limits(mostPerHelper: 2, lessForFurther: 5)

    @Test(arguments: 0..<300) func staysWithinTheDays(_ seed: Int) {
        let (standings, helpers) = Invented.smallRegion(seed)
        let triage = Triage(of: standings, by: helpers, limits: Self.limits)
        for helper in helpers {
            let days = triage.visits.filter { $0.helper.id == helper.id }.reduce(0) { $0 + $1.days }
            #expect(days <= helper.days)
        }
        #expect(triage.visits.allSatisfy { $0.days > 0 && $0.days <= Self.limits.mostPerHelper })
    }

    @Test(arguments: 0..<300) func isTheBestOfAllAssignments(_ seed: Int) {
        let (standings, helpers) = Invented.smallRegion(seed)
        let triage = Triage(of: standings, by: helpers, limits: Self.limits)
        #expect(triage.points == EveryAssignment(standings, helpers, Self.limits).best)
    }

    /// What is told of the visits adds up to what is told of the whole.
    @Test(arguments: 0..<300) func pointsAreThoseOfTheVisits(_ seed: Int) {
        let (standings, helpers) = Invented.smallRegion(seed)
        let triage = Triage(of: standings, by: helpers, limits: Self.limits)
        let gained = triage.visits.reduce(0) { $0 + $1.days * $1.points }
        let counts = Dictionary(grouping: triage.visits, by: \.municipality.name).values
            .map { $0.reduce(0) { $0 + $1.days } }
        let less = counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 * Self.limits.lessForFurther }
        #expect(triage.points == gained - less)
    }

    @Test(arguments: 0..<100) func everyMunicipalityIsVisitedOrTold(_ seed: Int) {
        let (standings, helpers) = Invented.smallRegion(seed)
        let triage = Triage(of: standings, by: helpers, limits: Self.limits)
        let told = Set(triage.visits.map(\.municipality.name) + triage.waiting.map(\.municipality.name))
        #expect(told == Set(standings.map(\.name)))
    }

    @Test func theNearAndTheKnownGoFirst() {
        let need = { Invented.need("r", ["health"], worth: [10, 13, 12, 15]) }
        let standings = [
            Invented.standing("far", area: "west", needs: [need()]),
            Invented.standing("near", area: "east", needs: [need()]),
            Invented.standing("known", area: "west", needs: [need()]),
        ]
        let helper = Invented.helper("h", ["health"], home: "east", days: 2, before: ["known"])
        let triage = Triage(of: standings, by: [helper], limits: .init(mostPerHelper: 1, lessForFurther: 0))
        #expect(triage.visits.map(\.municipality.name.first) == ["near", "known"])
        #expect(triage.waiting.map(\.reason) == [.noDays])
    }

    @Test func reasonsOfThoseWithoutAVisit() {
        let standings = [
            Invented.standing("blank", cells: [.unknown, .open]),
            Invented.standing("content", cells: [.strength]),
            Invented.standing(
                "other field", cells: [.gap(.high)], needs: [Invented.need("r", ["peers"], worth: [])]),
            Invented.standing(
                "apart", isApart: true, needs: [Invented.need("r", ["health"], worth: [9, 9, 9, 9])]),
        ]
        let triage = Triage(
            of: standings, by: [Invented.helper("h", ["health"], days: 5)], limits: Self.limits)
        #expect(triage.visits.isEmpty)
        #expect(triage.waiting.map(\.reason) == [.nothingKnown, .noNeed, .noHelper])
    }
}

/// Tries every assignment.
private struct EveryAssignment {
    let standings: [Standing]
    let helpers: [Region.Helper]
    let limits: Triage.Limits

    init(_ standings: [Standing], _ helpers: [Region.Helper], _ limits: Triage.Limits) {
        (self.standings, self.helpers, self.limits) = (standings, helpers, limits)
    }

    var best: Int { best(0, []) }

    /// The most points when the pairs from a number on are still free; `days` are those of the pairs before.
    private func best(_ pair: Int, _ days: [Int]) -> Int {
        if pair == standings.count * helpers.count { return points(days) ?? 0 }
        return (0...limits.mostPerHelper).map { best(pair + 1, days + [$0]) }.max() ?? 0
    }

    /// Nil where a limit is broken.
    private func points(_ days: [Int]) -> Int? {
        var points = 0
        for (place, standing) in standings.enumerated() {
            let own = helpers.indices.map { days[place * helpers.count + $0] }
            let all = own.reduce(0, +)
            points -= all * (all - 1) / 2 * limits.lessForFurther
            for (number, helper) in helpers.enumerated() {
                points += own[number] * worth(of: helper, in: standing)
                let alike = helpers.indices.filter { helpers[$0].kinds == helper.kinds }.map { own[$0] }
                if alike.reduce(0, +) > limits.mostPerHelper { return nil }
            }
        }
        for (number, helper) in helpers.enumerated() {
            let spent = standings.indices.reduce(0) { $0 + days[$1 * helpers.count + number] }
            if spent > helper.days { return nil }
        }
        return points
    }

    private func worth(of helper: Region.Helper, in standing: Standing) -> Int {
        let circumstances = Standing.Circumstances(
            isSameArea: helper.home == standing.area,
            wasHelpedBefore: helper.helpedBefore.contains(standing.name.first))
        return standing.needs.filter { !Set($0.helpers).isDisjoint(with: helper.kinds) }
            .reduce(0) { $0 + ($1.worth[circumstances] ?? 0) }
    }
}
