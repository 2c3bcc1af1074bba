// `shirube doc`: the whole pack as one page.

import ArgumentParser
import DataFiles
import Diagnostics
import PackReference

struct DocumentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doc",
        abstract: "規則集の説明書を作る / a page that shows the whole pack",
        discussion: """
            例 / Examples:
              shirube doc -o nimo.html
              shirube doc Rules/gunma --lang en -o gunma.html
              shirube doc Rules/nimo --scenarios Scenarios/nimo -o nimo.html
            """)

    @Argument(help: "規則集のフォルダー / folder of the pack")
    var pack: String?

    @Option(name: .long, help: "場面のフォルダー / folder of scenarios to be named")
    var scenarios: String?

    @OptionGroup var target: OutputOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: .text) {
            let (rulebook, _) = try Workspace.rulebook(pack ?? common.rules, withForms: true)
            try Workspace.check(rulebook, speaks: common.language)
            let index = ScenarioIndex(try trees(), pack: rulebook.id)
            let page = PackReference(rulebook).page(in: common.language, scenarios: index)
            try target.write(page, in: common.language)
        }
    }

    /// Files with scenarios; the folder `Scenarios` where it stands here and none is named.
    private func trees() throws -> [Tree] {
        guard let folder = scenarios ?? (FileReader.isFolder("Scenarios") ? "Scenarios" : nil) else {
            return []
        }
        do throws(DataFileFailure) {
            if !FileReader.isFolder(folder) { return [try Workspace.tree(folder)] }
            return try PackFolder.read(folder).trees.filter { $0["scenarios"] != nil }
        } catch {
            if scenarios == nil { return [] }
            throw CommandFailure(error.diagnostics)
        }
    }
}
