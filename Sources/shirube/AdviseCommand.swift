// `shirube advise`: a profile goes in, the memo comes out.

import Advice
import ArgumentParser
import Calendars
import Diagnostics
import Planning
import Publishing
import Rulebook

extension OutputFormat: ExpressibleByArgument {}

struct AdviseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advise",
        abstract: "助言メモと年間予定を作る / write the memo and the schedule of the year",
        discussion: """
            例 / Examples:
              shirube advise ota.yaml
              shirube advise ota.yaml -o memo.html --lang en
              shirube advise ota.yaml -o memo.docx -o memo.xlsx -o memo.pdf
              shirube advise - --format json < ota.yaml
            """)

    @Argument(help: "自治体データ (- は標準入力) / profile of the municipality (- for standard input)")
    var profile: String

    @Option(name: .shortAndLong, help: "markdown・html・json・docx・xlsx・pdf / form of the output")
    var format: OutputFormat?

    @Option(
        name: .shortAndLong,
        help: "書き出すファイル (形は拡張子で決まる。何度でも) / file to write; its ending gives the form; may be repeated")
    var output: [String] = []

    @Option(name: .customLong("fiscal-year"), help: "年度 (R6, 2024 など) / fiscal year to assess")
    var fiscalYear: String?

    @Flag(name: .long, help: "あるファイルに上書きする / write over an existing file")
    var force = false

    @Flag(name: .customLong("for-sharing"), help: "少ない人数を伏せる / mask small counts of people")
    var forSharing = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: format == .json ? .json : .text) {
            let targets = try OutputTarget.all(output, as: format)
            let year = try fiscalYear.map(Self.year(_:))
            let (rulebook, _) = try Workspace.rulebook(common.rules, speaking: [common.language])
            try check(language: common.language, rulebook)
            let profile = try Workspace.profile(profile, rulebook)
            let assessment = Advisor(rulebook).assess(profile, in: year)
            let plan = Plan.make(for: assessment)
            let publisher = Publisher(language: common.language, masking: forSharing)
            let results = try targets.map {
                ($0, try publish(assessment, plan, as: $0.format, by: publisher))
            }
            for (target, bytes) in results {
                try target.write(bytes, force: force, in: common.language)
            }
            Terminal.report(
                profile.warnings, in: common.language, as: .text, colour: !common.noColor)
            // Taking the rulebook down piece by piece would only cost time.
            Terminal.exit(.fine)
        }
    }

    private static func year(_ text: String) throws -> FiscalYear {
        do {
            return try FiscalYear.parse(text)
        } catch {
            throw CommandFailure(CommandMessages.badYear(error))
        }
    }

    private func check(language: Language, _ rulebook: Rulebook) throws {
        if rulebook.languages.contains(language) { return }
        throw CommandFailure(CommandMessages.unknownLanguage(language, rulebook.languages))
    }

    private func publish(
        _ assessment: Assessment, _ plan: Plan, as format: OutputFormat, by publisher: Publisher
    ) throws -> [UInt8] {
        do throws(PublishingFailure) {
            return try publisher.publish(assessment, plan, as: format)
        } catch {
            throw CommandFailure(error.diagnostic)
        }
    }
}
