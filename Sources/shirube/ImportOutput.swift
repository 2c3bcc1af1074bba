// Writes imported profiles: one to a file or standard output, several into a folder.

import DataFiles
import Diagnostics
import Rulebook
import Surveys

/// Writes profiles.
struct ImportOutput {
    private let rulebook: Rulebook
    private let target: OutputOptions
    private let language: Language

    init(_ rulebook: Rulebook, _ target: OutputOptions, in language: Language) {
        self.rulebook = rulebook
        self.target = target
        self.language = language
    }

    func write(_ profiles: [Profile]) throws {
        let output = target.output ?? "-"
        if profiles.count == 1, !FileReader.isFolder(output), !output.hasSuffix("/") {
            return try target.write(try text(of: profiles[0]), in: language)
        }
        if output == "-" { throw CommandFailure(ImportMessages.noFolder(profiles.count)) }
        if !FileReader.isFolder(output) {
            try SurveyMessages.writing { () throws(DataFileFailure) in try OutputFile.makeFolder(output) }
        }
        for profile in profiles {
            var target = target
            let name = profile.name.text(in: language).map { $0 == "/" ? "-" : $0 }
            target.output = "\(output)/\(String(name))-\(profile.fiscalYear.year).yaml"
            try target.write(try text(of: profile), in: language)
        }
    }

    private func text(of profile: Profile) throws -> String {
        let file = SourceFile(name: "<import>", text: ProfileWriter(rulebook).text(of: profile))
        return try SurveyMessages.writing { () throws(DataFileFailure) in try YAMLLayout.text(of: file) }
    }

    /// Puts what is new into a profile's own text, words and comments kept; written there with `--force` only.
    func write(_ profile: Profile, into sheet: ProfileSheets.Sheet) throws {
        let new = profile.facts.filter { sheet.profile.facts[$0.key]?.value != $0.value.value }
        let editor = ProfileEditor(
            try SurveyMessages.writing { () throws(DataFileFailure) in try Workspace.tree(sheet.path) },
            rulebook: rulebook)
        let text = editor.text(with: new.sorted { $0.key < $1.key }.map { (field: $0.key, fact: $0.value) })
        let file = SourceFile(name: sheet.path, text: text)
        let tidy = try SurveyMessages.writing { () throws(DataFileFailure) in try YAMLLayout.text(of: file) }
        var target = target
        if target.output == nil, target.force { target.output = sheet.path }
        try target.write(tidy, in: language)
    }
}
