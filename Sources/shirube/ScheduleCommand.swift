// `shirube schedule`: a profile goes in, the months of one or several fiscal years come out.

import Advice
import ArgumentParser
import Calendars
import DataFiles
import Diagnostics
import Planning
import Timetables

extension ScheduleFormat: ExpressibleByArgument {}
extension ScheduleLayout: ExpressibleByArgument {}

struct ScheduleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract: "予定を月に置く / place the year, or several, in months",
        discussion: """
            例 / Examples:
              shirube schedule ota.yaml                       月と理由の一覧 / months with their reasons
              shirube schedule ota.yaml --by quarter          四半期ごと / by quarter
              shirube schedule gunma.yaml --years 3 -o r6-r8.svg
              shirube schedule ota.yaml -o ota.ics            予定表に取り込む / for a calendar program

            取り込み直すと、同じ予定は増えずに動く。 / Importing again moves entries, it does not double them.
            """)

    @Argument(help: "自治体データ (- は標準入力) / profile of the municipality (- for standard input)")
    var profile: String

    @Option(name: .long, help: "何年度分か / how many fiscal years")
    var years = 1

    @Option(name: .long, help: "list・quarter・month")
    var by = ScheduleLayout.list

    @Option(name: .shortAndLong, help: "markdown・html・json・ics・svg")
    var format: ScheduleFormat?

    @Option(name: .customLong("as-of"), help: "作成日。予定表はこの日が新しいほうに替える / day on which it is made")
    var asOf: String?

    @OptionGroup var hand: DecisionOptions
    @OptionGroup var reading: AssessmentOptions
    @OptionGroup var target: OutputOptions
    @OptionGroup var common: CommonOptions

    private static let mostYears = 20

    func run() throws {
        try common.reporting(as: format == .json ? .json : .text) {
            let form = try chosenFormat()
            let (year, day) = (try reading.year, try madeOn())
            guard (1...Self.mostYears).contains(years) else {
                throw CommandFailure(CommandMessages.badYearCount(years, most: Self.mostYears))
            }
            let rulebook = try Workspace.rulebook(
                spokenBy: common, everyLanguage: hand.decisions != nil)
            let profile = try Workspace.profile(profile, rulebook)
            let assessed = Advisor(rulebook).assess(profile, in: year)
            let decided = try hand.applied(to: assessed)
            let assessment = decided?.assessment ?? assessed
            let plan = Plan.make(for: assessment, years: years)
            let timetable = Timetable(
                assessment, plan, in: common.language, masking: reading.forSharing)
            try target.write(timetable.written(as: form, laidOut: by, asOf: day), in: common.language)
            common.speech.warn(profile.warnings + (decided?.warnings ?? []))
            Terminal.leave()
        }
    }

    private func chosenFormat() throws -> ScheduleFormat {
        if let format { return format }
        guard let output = target.output, output != "-" else { return .markdown }
        let ending = output.split(separator: ".").last.map(String.init) ?? ""
        if let form = ScheduleFormat(fileEnding: ending) { return form }
        throw CommandFailure(
            CommandMessages.unknownEnding(output, known: [".md", ".html", ".json", ".ics", ".svg"]))
    }

    private func madeOn() throws -> PlainDay? {
        guard let asOf else { return nil }
        do {
            let date = try PartialDate.parse(asOf)
            guard date.precision == .day else { throw CalendarProblem.notADate(asOf) }
            return date.lastDay
        } catch let problem as CalendarProblem {
            throw CommandFailure(CommandMessages.badYear(problem))
        }
    }
}
