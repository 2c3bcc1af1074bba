// `shirube explain`: why a rule spoke or stayed silent, and why a recommendation stands where it does.

import Advice
import ArgumentParser
import Diagnostics
import Explanation
import Foundation
import Rulebook

struct ExplainCommand: ParsableCommand {
    /// The forms of an explanation.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, json, svg
    }

    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "助言の理由をたどる / why something was said, or was not",
        discussion: """
            例 / Examples:
              shirube explain ota.yaml                    一覧 / all that was said
              shirube explain ota.yaml no-peer-at-the-table --open
              shirube explain ota.yaml 協議の場の開催頻度     分野の題名でも / a topic by its title
              shirube explain ota.yaml start-council-members -o why.svg
            """)

    @Argument(help: "自治体データ (- は標準入力) / profile of the municipality (- for standard input)")
    var profile: String

    @Argument(help: "規則・提案・分野の名前 / a rule, a recommendation or a topic")
    var name: String?

    @Option(name: .long, help: "計算項目を何段まで開くか / how many derived facts deep")
    var depth = 0

    @Flag(name: .long, help: "計算項目をすべて開く / open all derived facts")
    var open = false

    @Flag(name: .long, help: "取り上げなかった規則も / with the rules that stayed silent")
    var all = false

    @Option(name: .shortAndLong, help: "text・json・svg (書き出すファイルの拡張子でも決まる / or by the file's ending)")
    var format: Form?

    @Option(name: .long, help: "一行の桁数 / columns of a line")
    var columns: Int?

    @OptionGroup var reading: AssessmentOptions
    @OptionGroup var target: OutputOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if depth < 0 { throw ValidationError("--depth は 0 以上 / at least 0") }
    }

    func run() throws {
        try common.reporting(as: form == .json ? .json : .text) {
            let year = try reading.year
            let rulebook = try Workspace.rulebook(spokenBy: common, everyLanguage: true)
            let profile = try Workspace.profile(profile, rulebook)
            let explainer = Explainer(
                Advisor(rulebook).assess(profile, in: year), depth: open ? .max : depth)
            let thing = try name.map { try named($0, rulebook) }
            let reason = thing.map(explainer.reason(for:)) ?? explainer.overview(all: all)
            let teller = Teller(explainer.assessment, in: common.language, masking: reading.forSharing)
            try target.write(written(teller.tell(reason), teller), in: common.language)
            Terminal.leave()
        }
    }

    private func named(_ name: String, _ rulebook: Rulebook) throws -> NamedThing {
        switch NameFinder(rulebook).find(name) {
        case .one(let thing): return thing
        case .several(let things):
            throw CommandFailure(CommandMessages.ambiguousName(name, things.map { "\($0.kind):\($0.id)" }))
        case .none(let nearest):
            throw CommandFailure(CommandMessages.unknownThing(name, nearest: nearest))
        }
    }

    private func written(_ telling: Telling, _ teller: Teller) -> String {
        switch form {
        case .json: ExplanationReport(teller).json(telling).written
        case .svg: telling.tree(title: "\(teller.place) \(telling.text)", in: common.language).picture.file
        case .text: TextWriter(columns: columns ?? Terminal.columns, colour: isColourful).text(telling)
        }
    }

    private var form: Form {
        format ?? target.output.flatMap { $0.split(separator: ".").last }.flatMap { Form(rawValue: "\($0)") }
            ?? .text
    }

    private var isColourful: Bool {
        !common.noColor && target.output == nil && Terminal.hasColour(STDOUT_FILENO)
    }
}
