// Plans made anew: what is done stays, what is late moves, the others only where they must.

import Planning
import TestSupport
import Testing

@testable import Progress

@Suite struct ReplanTests {
    private let sample: Sample

    init() throws { sample = try Sample() }

    @Test(arguments: 0..<6) func nothingLateNothingMoves(_ seed: Int) throws {
        let replan = Replan(sample.track(try sample.told(seed, states: [.planned, .done, .dropped])))
        #expect(replan.moves.isEmpty)
        #expect(replan.delay == 0 && replan.leftOut.isEmpty)
    }

    @Test(arguments: 0..<12) func whatIsDoneStaysAndWhatIsLateMovesOn(_ seed: Int) throws {
        let track = sample.track(try sample.told(seed))
        let replan = Replan(track)
        let moved = Dictionary(replan.moves.map { ($0.row.id, $0) }, uniquingKeysWith: { first, _ in first })
        let asOf = try #require(track.progress.asOf)
        for row in track.rows {
            switch row.standing {
            case .done, .dropped, .untold: #expect(moved[row.id] == nil)
            case .late: #expect(try #require(moved[row.id]).month.map { $0 > asOf } ?? true)
            case .ahead: #expect(moved[row.id]?.month.map { $0 > asOf } ?? true)
            }
        }
        for row in track.rows where row.standing == .done && row.isPlaced {
            #expect(replan.plan.entries.first { $0.id == row.id }?.month == row.record?.took)
        }
    }

    /// The renewed sheet has nothing late that could find a month; made anew once more it stays as it is.
    @Test(arguments: 0..<8) func theRenewedSheetStays(_ seed: Int) throws {
        let replan = Replan(sample.track(try sample.told(seed)))
        let report = ProgressReport(replan.renewed, in: .english)
        let again = Replan(sample.track(try sample.progress(report.sheet)))
        #expect(again.moves.filter { $0.month != nil }.isEmpty)
        #expect(replan.renewed.rows.count { $0.standing == .late } == replan.leftOut.count { $0.isLate })
    }

    @Test func oneLateStepMovesAlone() throws {
        let progress = try sample.progress(
            """
            as of: 2024-06
            entries: [{entry: action.count-consultations, planned: 2024-05, state: late, date: 2024-11}]
            """)
        let replan = Replan(sample.track(progress))
        #expect(replan.moves.map(\.row.id).contains("action.count-consultations"))
        #expect(replan.moves.first { $0.isLate }?.month?.date.iso == "2024-11")
        #expect(replan.moves.count { $0.isLate } == 1)
    }

    /// What waits for something late moves behind it, and nothing else does.
    @Test(arguments: [
        ("a, planned: 2024-05, state: late", ["a": "2024-06", "b": "2024-09"]),
        ("a, planned: 2024-05, state: late, date: 2024-09", ["a": "2024-09", "b": "2024-11"]),
        ("b, planned: 2024-06, state: late, date: 2024-07", ["b": "2024-07"]),
        ("a, planned: 2024-05, state: done, date: 2024-05", [:]),
    ]) func whatWaitsMovesBehind(_ told: String, _ moves: [String: String]) throws {
        let small = try Sample.small()
        #expect(small.plan.entries.map(\.month.date.iso) == ["2024-05", "2024-06", "2024-08"])
        let progress = try small.progress("as of: 2024-05\nentries: [{entry: action.\(told)}]")
        let replan = Replan(small.track(progress))
        let found = replan.moves.map { (String($0.row.id.dropFirst(7)), $0.month?.date.iso ?? "") }
        #expect(Dictionary(found, uniquingKeysWith: { first, _ in first }) == moves)
    }

    /// Months that the plan does not reach are told, not lost.
    @Test(arguments: ["2031-01", "2019-05"]) func farMonthsDoNoHarm(_ month: String) throws {
        let progress = try sample.progress(
            """
            as of: 2024-06
            entries:
              - {entry: action.count-consultations, planned: 2024-05, state: late, date: \(month)}
              - {entry: action.prepare-participation, planned: \(month), state: planned}
              - {entry: action.keep-decision-log.1, planned: \(month), state: done}
            """)
        #expect(Replan(sample.track(progress)).moves.contains { $0.row.id == "action.count-consultations" })
    }
}
