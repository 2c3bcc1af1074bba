// `shirube export dmn`: writes the decision tables of a pack as a DMN model.

import ArgumentParser
import DataFiles
import Diagnostics
import Rulebook

struct ExportDmnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dmn",
        abstract: "判断表を DMN 1.5 で書き出す / write the decision tables as DMN 1.5",
        discussion: """
            例 / Examples:
              shirube export dmn -o nimo.dmn              内蔵の規則集 / the built-in pack
              shirube export dmn Rules/nimo -o nimo.dmn --force
              shirube export dmn | xmllint --format -
            """)

    @Argument(help: "規則集のフォルダー / folder of the pack")
    var pack: String?

    @Option(name: .shortAndLong, help: "書き出すファイル / file to write")
    var output: String?

    @Flag(name: .long, help: "あるファイルに上書きする / write over an existing file")
    var force = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: .text) {
            let (rulebook, _) = try Workspace.rulebook(pack ?? common.rules)
            guard let model = rulebook.model else {
                throw CommandFailure(ModelMessages.noTables(rulebook.id))
            }
            try write(model)
        }
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
