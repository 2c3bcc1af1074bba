// `shirube advise`: a profile goes in, the memo comes out.

import Advice
import ArgumentParser
import DataFiles
import Diagnostics
import Planning
import Publishing

extension OutputFormat: ExpressibleByArgument {}

struct AdviseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advise",
        abstract: "助言メモと年間予定を作る / write the memo and the schedule of the year",
        discussion: """
            例 / Examples:
              shirube advise ota.yaml
              shirube advise ota.yaml -o memo.html --lang en
              shirube advise - --format json < ota.yaml
            """)

    @Argument(help: "自治体データ (- は標準入力) / profile of the municipality (- for standard input)")
    var profile: String

    @Option(name: .shortAndLong, help: "markdown・html・json / form of the output")
    var format: OutputFormat?

    @Option(name: .shortAndLong, help: "書き出すファイル (形は拡張子で決まる) / file to write; its ending gives the form")
    var output: String?

    @Flag(name: .long, help: "あるファイルに上書きする / write over an existing file")
    var force = false

    @OptionGroup var reading: AssessmentOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: format == .json ? .json : .text) {
            let form = try chosenFormat()
            let year = try reading.year
            let (rulebook, _) = try Workspace.rulebook(common.rules, speaking: [common.language])
            try common.check(rulebook)
            let profile = try Workspace.profile(profile, rulebook)
            let assessment = Advisor(rulebook).assess(profile, in: year)
            let plan = Plan.make(for: assessment)
            try write(
                Publisher(language: common.language, masking: reading.forSharing).publish(
                    assessment, plan, as: form))
            Terminal.report(
                profile.warnings, in: common.language, as: .text, colour: !common.noColor)
            // Taking the rulebook down piece by piece would only cost time.
            Terminal.exit(.fine)
        }
    }

    private func chosenFormat() throws -> OutputFormat {
        if let format { return format }
        guard let output, output != "-" else { return .markdown }
        let ending = output.split(separator: ".").last.map(String.init) ?? ""
        if let form = OutputFormat(fileEnding: ending) { return form }
        throw CommandFailure(CommandMessages.unknownEnding(output))
    }

    private func write(_ text: String) throws {
        guard let output, output != "-" else { return Terminal.write(text) }
        do throws(DataFileFailure) {
            try OutputFile.write(text, to: output, force: force)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
        Terminal.complain(CommandMessages.written(output).text(in: common.language) + "\n")
    }
}
