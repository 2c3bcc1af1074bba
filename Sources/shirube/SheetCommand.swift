// `shirube sheet`: the official forms of a pack, filled in or blank.

import Advice
import ArgumentParser
import Calendars
import DataFiles
import Diagnostics
import OfficeFiles
import Planning
import Progress
import Publishing
import Rulebook
import Sheets

extension SheetTextForm.Encoding: ExpressibleByArgument {}

struct SheetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet",
        abstract: "様式に記入する、白紙の様式を作る / fill in the official forms, or write them blank",
        discussion: """
            提案は「（案）」として、書かれていることとは分けて添えます。
            Proposals are marked as such and stand apart from what was written.

            例 / Examples:
              shirube sheet ota.yaml -o ota.xlsx -o ota.docx
              shirube sheet ota.yaml --form progress-sheet --progress ota-progress.yaml -o month.xlsx
              shirube sheet ota.yaml --without-proposals --for-sharing -o ota.pdf
              shirube sheet ota.yaml --record ota.csv --encoding shift_jis -o ota.xlsx   機械可読の表 / for machines
              shirube sheet --blank --municipality 太田市 -o blank.xlsx     送る調査票 / to send out
            """)

    @Argument(help: "自治体データ (- は標準入力) / profile of the municipality (- for standard input)")
    var profile: String?

    @Option(name: .long, help: "様式のID (既定はすべて。何度でも) / id of a form (all; may be repeated)")
    var form: [String] = []

    @Option(name: .long, help: "月次シート / the monthly sheet")
    var progress: String?

    @Flag(name: .long, help: "白紙の様式を作る / write blank forms")
    var blank = false

    @Option(name: .long, help: "白紙の様式の自治体名 / name of the municipality on blank forms")
    var municipality: String?

    @Flag(name: .customLong("without-proposals"), help: "案を添えない / leave proposals out")
    var withoutProposals = false

    @Option(name: .long, help: "機械可読の表を書き出すCSVファイル / CSV file for everything that is known")
    var record: String?

    @Option(name: .long, help: "そのCSVの文字コード / encoding of that file")
    var encoding = SheetTextForm.Encoding.markedUTF8

    @OptionGroup var hand: DecisionOptions
    @OptionGroup var publication: PublicationOptions
    @OptionGroup var reading: AssessmentOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if blank != (profile == nil) || !blank && municipality != nil {
            throw ValidationError(
                "自治体データか --blank のどちらかを書きます / give a profile, or --blank [--municipality NAME]")
        }
        // The table for machines would show what the others hide, and of a blank form there is nothing to tell.
        if record != nil, blank || reading.forSharing {
            throw ValidationError(
                "--record は --blank や --for-sharing と一緒には使えません / not with --blank or --for-sharing")
        }
    }

    func run() throws {
        try common.reporting(as: publication.errorFormat) {
            try publication.check([record].compactMap { $0 })
            // Somebody who asks for the table alone wants no forms on the screen.
            let isAlone = record != nil && publication.output.isEmpty && publication.format == nil
            let targets = isAlone ? [] : try publication.targets()
            let (contents, warnings) = try profile.map(filled(_:)) ?? blankContents()
            let forms = try FormMessages.forms(form, of: contents.assessment.situation.rulebook)
            let publisher = FormPublisher(contents, in: common.language, masking: reading.forSharing)
            try publication.write(to: targets, in: common.language) { format throws(PublishingFailure) in
                try publisher.publish(forms, as: format)
            }
            common.speech.warn(warnings + (try writeRecord(publisher)))
            Terminal.exit(.fine)
        }
    }

    /// Writes the table for machines where one was asked for; what its encoding could not hold.
    private func writeRecord(_ publisher: FormPublisher) throws -> [Diagnostic] {
        guard let record, let table = publisher.record(encoded: encoding) else { return [] }
        do throws(DataFileFailure) {
            try OutputFile.write(table.bytes, to: record, force: publication.force)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
        if record != "-" {
            Terminal.complain(CommandMessages.written(record).text(in: common.language) + "\n")
        }
        return table.warnings
    }

    /// How many years from the assessed one on are looked at.
    private static let years = 3

    private func filled(_ path: String) throws -> (SheetContents, [Diagnostic]) {
        let course = try Course(path, progress, hand, reading, common, withForms: true)
        let outlook = Plan.make(for: course.track.assessment, years: Self.years)
        let contents = SheetContents(course.track, outlook: outlook, proposes: !withoutProposals)
        return (contents, course.warnings)
    }

    /// Nothing is known of the municipality but its name; a year that was not given stays open.
    private func blankContents() throws -> (SheetContents, [Diagnostic]) {
        let rulebook = try Workspace.rulebook(spokenBy: common, withForms: true)
        let year = try reading.year
        let profile = Profile(blank: Localized(municipality ?? ""), in: year ?? .now)
        return (SheetContents(blank: Advisor(rulebook).assess(profile), in: year), [])
    }
}
