// `shirube whatif`: what would be said if facts were otherwise, what would clear a finding, and where a value
// turns what.

import Advice
import ArgumentParser
import Calendars
import Diagnostics
import Publishing
import Rulebook
import WhatIf

struct WhatIfCommand: ParsableCommand {
    /// The forms of a comparison.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, json, svg
    }

    static let configuration = CommandConfiguration(
        commandName: "whatif",
        abstract: "もし値が違ったら助言がどう変わるかを見る / what would be said if facts were otherwise",
        discussion: """
            例 / Examples:
              shirube whatif ota.yaml --set 協議の場.年間開催回数=1
              shirube whatif ota.yaml --set "council.meetings per year=1" --set council.established=blank
              shirube whatif ota.yaml --clear council-no-peers      取り上げられなくなる変更 / what would clear it
              shirube whatif ota.yaml --sweep "council.meetings per year=0..6" -o sweep.svg
            """)

    @Argument(help: "自治体データ (- は標準入力) / profile of the municipality (- for standard input)")
    var profile: String

    @Option(name: .long, help: "項目=値 (blank は空欄)、何度でも / FIELD=VALUE (blank: unknown), repeatable")
    var set: [String] = []

    @Option(name: .long, help: "この規則を静かにする最小の変更 / the smallest changes that clear this rule")
    var clear: String?

    @Option(name: .long, help: "項目=0..12 (step 2 も可)、二つまで / FIELD=RANGE, up to two")
    var sweep: [String] = []

    @Option(name: .long, help: "--clear で挙げる数 / how many ways to clear it")
    var limit = 5

    @Option(name: .shortAndLong, help: "text・json・svg (svg は --sweep だけ / with --sweep only)")
    var format: Form?

    @OptionGroup var reading: AssessmentOptions
    @OptionGroup var target: OutputOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: form == .json ? .json : .text) {
            try check()
            let year = try reading.year
            let rulebook = try Workspace.rulebook(spokenBy: common)
            let profile = try Workspace.profile(profile, rulebook)
            let changed = try Assignments(rulebook).applying(set, to: profile)
            try target.write(try answer(profile, changed, rulebook, year), in: common.language)
            common.speech.warn(profile.warnings)
            Terminal.leave()
        }
    }

    /// The form that was asked for, or that the ending of the file gives.
    private var form: Form {
        format ?? target.output?.split(separator: ".").last.flatMap { Form(rawValue: String($0)) } ?? .text
    }

    private func check() throws {
        if set.isEmpty, clear == nil, sweep.isEmpty { throw CommandFailure(CommandMessages.nothingAsked) }
        if clear != nil, !sweep.isEmpty { throw CommandFailure(CommandMessages.oneQuestionAtATime) }
        if sweep.count > 2 { throw CommandFailure(CommandMessages.tooManySweeps) }
        if form == .svg, sweep.isEmpty { throw CommandFailure(CommandMessages.onlySweepsAreDrawn) }
    }

    private func answer(
        _ profile: Profile, _ changed: Profile, _ rulebook: Rulebook, _ year: FiscalYear?
    ) throws -> String {
        let teller = FactTeller(rulebook, in: common.language, masking: reading.forSharing)
        if let clear {
            let rule = try index(of: clear, rulebook)
            let clearings = WhatIf(rulebook, changed, in: year).clearings(of: rule, limit: max(limit, 1))
            let report = ClearingReport(clearings, changed, teller)
            return form == .json ? report.json.written : report.text
        }
        if !sweep.isEmpty {
            let axes = try sweep.map { try Assignments(rulebook).axis($0, profile: changed) }
            let report = SweepReport(WhatIf(rulebook, changed, in: year).sweep(axes), teller)
            return switch form {
            case .json: report.json.written
            case .svg: report.picture.file
            case .text: report.text
            }
        }
        let report = AlternativeReport(WhatIf(rulebook, profile, in: year).alternative(changed), teller)
        return form == .json ? report.json.written : report.text
    }

    private func index(of rule: String, _ rulebook: Rulebook) throws -> Int {
        if let index = rulebook.rules.firstIndex(where: { $0.id == rule }) { return index }
        let nearest = Spelling.nearest(to: rule, in: rulebook.rules.map(\.id))
        throw CommandFailure(CommandMessages.unknownRule(rule, nearest: nearest))
    }
}
