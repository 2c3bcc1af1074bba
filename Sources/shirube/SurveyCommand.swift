// `shirube survey`: the form to send to municipalities, and the merging of what comes back.

import ArgumentParser
import Calendars
import DataFiles
import Diagnostics
import Publishing
import Rulebook
import Surveys

struct SurveyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "survey",
        abstract: "取組状況調査の用紙を作り、回答を取り込む / survey forms to send, and their return",
        discussion: """
            取り込みは、まず何が変わるかを示すだけです。--force で書き込みます。食い違いは書き込みません。
            Merging first shows what would change; --force writes it. Conflicts are never written.

            例 / Examples:
              shirube survey ota.yaml                        1市町村の用紙 / the form of one
              shirube survey gunma -o forms                  全市町村の用紙をフォルダーに / of all, into a folder
              shirube survey --merge forms/*.yaml --into gunma
              shirube survey --merge forms/*.yaml --into gunma --force
            """)

    @Argument(help: "自治体データ、または都道府県のフォルダー / a profile or the folder of a prefecture")
    var source: String?

    @Option(name: .long, parsing: .upToNextOption, help: "返ってきた用紙 / forms that came back")
    var merge: [String] = []

    @Option(name: .long, help: "取り込む先 (自治体データかフォルダー) / profile or folder to merge into")
    var into: String?

    @Option(name: .customLong("fiscal-year"), help: "尋ねる年度 / year that is asked about")
    var fiscalYear: String?

    @Option(name: .shortAndLong, help: "取り込みの報告の形 text・json / form of the report")
    var format = ReportForm.text

    @OptionGroup var target: OutputOptions
    @OptionGroup var common: CommonOptions

    /// The forms of the report on a merge.
    enum ReportForm: String, ExpressibleByArgument, CaseIterable { case text, json }

    func validate() throws {
        if merge.isEmpty == (source != nil), (into == nil) == merge.isEmpty { return }
        throw ValidationError("PROFILE | DIR, or --merge RETURN… --into PROFILE | DIR")
    }

    func run() throws {
        let isClear = try common.reporting(as: format == .json ? .json : .text) {
            if let source { return try send(source) }
            return try take(into ?? "")
        }
        if !isClear { Terminal.exit(.failed) }
    }

    /// Writes the forms; false where some profile could not be read.
    private func send(_ path: String) throws -> Bool {
        let sheets = try ProfileSheets(path, rules: common.rules, in: common.language)
        if sheets.rulebook.survey.isEmpty {
            throw CommandFailure(SurveyMessages.noSurvey(sheets.rulebook.id))
        }
        let year = try fiscalYear.map(SurveyMessages.year(_:))
        func form(_ profile: Profile) -> String {
            let year = year ?? sheets.year ?? profile.fiscalYear
            return SurveyForm(sheets.rulebook, in: common.language, for: year).written(for: profile)
        }
        if !sheets.isFolder, let sheet = sheets.all.first {
            try target.write(form(sheet.profile), in: common.language)
            return true
        }
        guard let folder = target.output, folder != "-" else { throw CommandFailure(SurveyMessages.noFolder) }
        if !FileReader.isFolder(folder) {
            try SurveyMessages.writing { () throws(DataFileFailure) in try OutputFile.makeFolder(folder) }
        }
        for profile in sheets.municipalities {
            var target = target
            let name = profile.name.text(in: common.language).map { $0 == "/" ? "-" : $0 }
            target.output = "\(folder)/survey-\(String(name)).yaml"
            try target.write(form(profile), in: common.language)
        }
        common.speech.warn(sheets.errors)
        return sheets.errors.isEmpty
    }

    /// Merges; false where somebody has to decide or something could not be read.
    private func take(_ path: String) throws -> Bool {
        let sheets = try ProfileSheets(path, rules: common.rules, in: common.language)
        let mail = ReturnedForms(merge, for: sheets)
        let returns = mail.returns
        if target.force { try returns.forEach { try write($0.outcome, into: $0.sheet, sheets.rulebook) } }
        let report = SurveyReport(sheets.rulebook, in: common.language, isWritten: target.force)
        switch format {
        case .text: Terminal.write(report.text(of: returns.map { ($0.sheet.profile, $0.outcome) }))
        case .json: Terminal.write(report.json(of: returns.map { ($0.sheet.profile, $0.outcome) }).written)
        }
        let errors = sheets.errors + mail.errors
        common.speech.warn(errors, as: format == .json ? .json : .text)
        return errors.isEmpty && returns.allSatisfy { $0.outcome.conflicts.isEmpty }
    }

    /// Writes what was taken, if the profile still reads as it should.
    private func write(_ outcome: SurveyReturn, into sheet: ProfileSheets.Sheet, _ rulebook: Rulebook) throws
    {
        if outcome.taken.isEmpty { return }
        let tree = try SurveyMessages.writing { () throws(DataFileFailure) in try Workspace.tree(sheet.path) }
        let text = ProfileEditor(tree, rulebook: rulebook).text(
            with: outcome.taken.map { ($0.field, $0.answer.dated) })
        let file = SourceFile(name: sheet.path, text: text)
        let tidy = try SurveyMessages.writing { () throws(DataFileFailure) in try YAMLLayout.text(of: file) }
        guard says(tidy, outcome, sheet, rulebook) else {
            throw CommandFailure(SurveyMessages.unreadable(sheet.path))
        }
        try SurveyMessages.writing { () throws(DataFileFailure) in
            try OutputFile.write(tidy, to: sheet.path, force: true)
        }
    }

    /// Whether the new text says what was answered, and of all else what the profile said.
    private func says(
        _ text: String, _ outcome: SurveyReturn, _ sheet: ProfileSheets.Sheet, _ rulebook: Rulebook
    ) -> Bool {
        guard let tree = try? YAMLReader.tree(of: SourceFile(name: sheet.path, text: text)),
            let after = try? Profile.read(tree, rulebook: rulebook)
        else { return false }
        let answers = Dictionary(
            outcome.taken.map { ($0.field, $0.answer.fact) }, uniquingKeysWith: { first, _ in first })
        return rulebook.vocabulary.fields.indices.allSatisfy { field in
            (answers[field] ?? sheet.profile.fact(field)).value == after.fact(field).value
        }
    }
}
