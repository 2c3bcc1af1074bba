// The monthly sheet beside the plan: what is read, what is asked, what is refused.

import Advice
import DataFiles
import Diagnostics
import Planning
import Rulebook
import TestSupport
import Testing

@testable import Progress

/// The plan of a real municipality.
struct Sample {
    let rulebook: Rulebook
    let assessment: Assessment
    let plan: Plan

    /// A plan of steps: a from May, b in June or later behind it, c in August.
    static func small() throws -> Sample {
        let text = """
            pack: {id: small, version: 1.0.0, languages: [ja], title: {ja: 小}}
            topics: {council: {label: {ja: 協議の場}}}
            catalogues: {sectors: [{id: office, label: {ja: 行政}}], helpers: []}
            groups:
              - {id: council, label: {ja: 協議の場}, fields: [{id: met, label: {ja: 開催}, type: boolean}]}
            rules:
              - {id: one, topic: council, kind: gap, title: {ja: 一}, when: council.met, recommend: [do]}
            recommendations:
              - {id: do, topic: council, title: {ja: する}, actions: [a, b, c]}
            ranking: {inputs: [recommendation.reasons], rules: [["-", 10]]}
            actions:
              - {id: a, topic: council, owner: office, title: {ja: 甲}, months: [5, 6, 7, 8, 9, 10]}
              - {id: b, topic: council, owner: office, title: {ja: 乙}, months: [6, 9, 11], after: [a]}
              - {id: c, topic: council, owner: office, title: {ja: 丙}, months: [8, 11]}
            """
        let rulebook = try Rulebook.read([YAMLReader.tree(of: SourceFile(name: "pack", text: text))]).rulebook
        let profile = "municipality: {name: 試験市}\nfiscal year: R6\nfacts: {council: {met: 有}}\n"
        let tree = try YAMLReader.tree(of: SourceFile(name: "profile", text: profile))
        return Sample(rulebook, try Profile.read(tree, rulebook: rulebook))
    }

    init(_ rulebook: Rulebook, _ profile: Profile) {
        self.rulebook = rulebook
        assessment = Advisor(rulebook).assess(profile)
        plan = Plan.make(for: assessment)
    }

    init(_ profile: String = "Scenarios/nimo/seeds/ota-r6.yaml") throws {
        let rulebook = try RealPack.rulebook()
        self.init(rulebook, try RealPack.profile(profile, rulebook))
    }

    func progress(_ text: String) throws -> Progress {
        let file = SourceFile(name: "progress.yaml", text: text)
        return try Progress.read(YAMLReader.tree(of: file), plan, rulebook: rulebook)
    }

    func track(_ progress: Progress) -> Track { Track(assessment, plan, progress) }

    /// A sheet in which something is told of many entries, the same for the same seed.
    func told(_ seed: Int, states: [Progress.State] = Progress.State.allCases) throws -> Progress {
        var generator = SeededNumbers(seed: UInt64(seed))
        let month = Int.random(in: 4...12, using: &generator)
        let asOf = Month(month, of: assessment.fiscalYear)
        let lines = plan.entries.map { entry -> String in
            let state = states.randomElement(using: &generator) ?? .planned
            let written = entry.month <= asOf ? state : .planned
            return "  - {entry: \(entry.id), planned: \(entry.month.date.iso), state: \(written.rawValue)}\n"
        }
        return try progress("as of: \(asOf.date.iso)\nentries:\n" + lines.joined())
    }
}

@Suite struct ProgressTests {
    private let sample: Sample

    init() throws { sample = try Sample() }

    @Test(arguments: ["ja", "en"]) func theSheetOfAPlanIsReadBack(_ language: String) throws {
        let told = try sample.told(7)
        let report = ProgressReport(sample.track(told), in: Language(language))
        let read = try sample.progress(report.sheet)
        #expect(read.asOf == told.asOf)
        #expect(read.records.count == sample.plan.entries.count)
        #expect(ProgressReport(sample.track(read), in: Language(language)).sheet == report.sheet)
    }

    @Test func notesAreReadBackAsTheyWere() throws {
        let first = try #require(sample.plan.entries.first)
        let text =
            "entries: [{entry: \(first.id), planned: 2024-04, note: \"say \\\"yes\\\" # to C:\\\\x\", count: 3}]"
        let sheet = ProgressReport(sample.track(try sample.progress(text)), in: .english).sheet
        let record = try #require(try sample.progress(sheet).record(first.id))
        #expect(record.note == #"say "yes" # to C:\x"#)
        #expect(record.count == 3)
    }

    /// What is not told is asked, never taken for done or for late.
    @Test func whatIsOverAndNotToldIsAsked() throws {
        let track = sample.track(try sample.progress("as of: 2024-06"))
        for row in track.rows {
            #expect(row.standing == (row.planned.date.iso <= "2024-06" ? .untold : .ahead))
        }
        #expect(track.emptyMonths.map(\.date.iso) == ["2024-04", "2024-05", "2024-06"])
        #expect(sample.track(.none).emptyMonths.isEmpty)
    }

    @Test func whatTookPlaceFillsItsMonth() throws {
        let first = try #require(sample.plan.entries.first)
        let progress = try sample.progress(
            "as of: 2024-05\nentries: [{entry: \(first.id), planned: 2024-04, state: 実施, date: R6.5.9}]")
        #expect(sample.track(progress).emptyMonths.map(\.date.iso) == ["2024-04"])
    }

    @Test func whatThePlanNoLongerHasIsKeptAndTold() throws {
        let action = try #require(
            sample.rulebook.actions.first { action in
                !sample.plan.entries.contains { $0.origin == .action(action.id) }
            })
        let progress = try sample.progress(
            "entries: [{entry: action.\(action.id), planned: 2024-05, state: done}]")
        let track = sample.track(progress)
        #expect(track.warnings.map(\.code) == ["progress.not-in-plan"])
        #expect(track.rows.contains { $0.entry == nil && $0.standing == .done })
    }

    @Test(arguments: [
        (
            "entry: action.count-consultation, planned: 2024-05", "progress.unknown-entry",
            "count-consultations"
        ),
        ("entry: nonsense, planned: 2024-05", "progress.unknown-entry", "--new"),
        ("entry: action.count-consultations, planned: R6", "progress.no-month", "2024-06"),
        ("entry: action.count-consultations, planned: 2024-05, state: dun", "rulebook.not-permitted", "done"),
        ("entry: action.count-consultations", "rulebook.missing-key", ""),
    ]) func mistakesAreRefused(_ entry: String, _ code: String, _ help: String) throws {
        let failure = try #require(throws: ReadingFailure.self) {
            try sample.progress("entries: [{\(entry)}]")
        }
        let first = try #require(failure.diagnostics.first { $0.code == code })
        #expect(first.help?.en.contains(help) ?? help.isEmpty)
    }

    @Test func anEntryIsToldOnce() throws {
        let entry = "{entry: action.count-consultations, planned: 2024-05}"
        let failure = try #require(throws: ReadingFailure.self) {
            try sample.progress("entries: [\(entry), \(entry)]")
        }
        #expect(failure.diagnostics.map(\.code) == ["progress.twice"])
    }
}
