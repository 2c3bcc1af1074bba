// `shirube import`: profiles from the files that municipalities have, with a report of what was read from where.

import ArgumentParser
import Calendars
import DataFiles
import Diagnostics
import Importing
import Rulebook

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Excel・Word・CSVなどから自治体データを作る / profiles from Excel, Word, CSV or extracted text",
        discussion: """
            `shirube sheet` の様式、国の様式、自治体ごとの表を読みます。フォルダーもまとめて読めます。
            読んだところ、確かめるところ、取り込まなかったところを、セルの番地とともに示します。
            Reads filled forms, the national form, tables of several municipalities, and folders of them.
            The report names each cell: read, doubtful, or not taken up.

            例 / Examples:
              shirube import ota.xlsx -o ota.yaml
              shirube import returns -o profiles                 フォルダーごと / a folder of returns
              shirube import ota.xlsx --into ota.yaml --force     いまのデータに足す / add to a profile
              shirube import --text sheet.txt --year R6           抽出した文字から / from extracted text

            終了コード / Exit codes: 0 確かめるところなし / nothing doubtful, 1 あり / doubts, 2 読めない / bad input
            """)

    @Argument(help: "Excel・Word・CSV・TSVのファイル、フォルダー / files or folders")
    var files: [String]

    @Flag(name: .long, help: "抽出した文字のファイルとして読む / read as extracted text")
    var text = false

    @Option(name: .long, help: "ファイルにないときの自治体名 / the municipality, where no file says it")
    var municipality: String?

    @Option(name: .long, help: "ファイルにないときの年度 / the fiscal year, where no file says it")
    var year: String?

    @Option(name: .long, help: "足し込む自治体データ / a profile to add to; what it says stays")
    var into: String?

    @Option(name: .long, help: "報告を書き出すファイル / file of the report")
    var report: String?

    @Option(name: .shortAndLong, help: "報告の形 text・json / form of the report")
    var format = ErrorFormat.text

    @OptionGroup var target: OutputOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if files.isEmpty { throw ValidationError("FILE…") }
    }

    func run() throws {
        let isClear = try common.reporting(as: format) { try take() }
        if !isClear { Terminal.exit(.failed) }
    }

    /// Reads, writes the profiles and the report; false where something is doubtful.
    private func take() throws -> Bool {
        let rulebook = try Workspace.rulebook(spokenBy: common, everyLanguage: true, withForms: true)
        let importer = Importer(rulebook, given: try given)
        let intake = try IntakeFiles(files, asText: text, importer)
        let before = try into.map { try ProfileSheets.sheet($0, rulebook) }
        let result = importer.profiles(of: intake.sources, into: before?.profile, unread: intake.unread)
        let sheet = ImportReport(result, rulebook, in: common.language)
        if result.profiles.isEmpty {
            try tell(sheet)
            throw CommandFailure(ImportMessages.nothing(result.findings))
        }
        let output = ImportOutput(rulebook, target, in: common.language)
        if let before, let profile = result.profiles.first {
            try output.write(profile, into: before)
        } else {
            try output.write(result.profiles)
        }
        try tell(sheet)
        let others = before == nil ? [] : result.profiles.dropFirst().map(ImportMessages.other(_:))
        common.speech.warn(intake.warnings + others, as: format)
        return sheet.isClear && others.isEmpty
    }

    private var given: ImportGiven {
        get throws {
            ImportGiven(name: municipality, year: try year.map(SurveyMessages.year(_:)))
        }
    }

    private func tell(_ sheet: ImportReport) throws {
        let text = format == .json ? sheet.json.written : sheet.text
        guard let report else { return Terminal.complain(text) }
        var target = target
        target.output = report
        try target.write(text, in: common.language)
    }
}
