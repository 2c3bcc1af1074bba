// `shirube export codes`: writes what the codes of a record mean.

import ArgumentParser
import DataFiles
import Diagnostics
import OfficeFiles
import Records
import Rulebook

struct ExportCodesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codes",
        abstract: "機械可読の表のコード表を書き出す / write the code list of records",
        discussion: """
            例 / Examples:
              shirube export codes -o codes.csv
              shirube export codes Rules/nimo --lang en -o codes.csv --encoding shift_jis
            """)

    @Argument(help: "規則集のフォルダー / folder of the pack")
    var pack: String?

    @Option(name: .long, help: "文字コード / encoding")
    var encoding = SheetTextForm.Encoding.markedUTF8

    @Option(name: .shortAndLong, help: "書き出すファイル / file to write")
    var output = "-"

    @Flag(name: .long, help: "あるファイルに上書きする / write over an existing file")
    var force = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: .text) {
            let (rulebook, _) = try Workspace.rulebook(pack ?? common.rules)
            try Workspace.check(rulebook, speaks: common.language)
            let sheet = FieldTable.sheet(of: rulebook, in: common.language)
            let (bytes, warnings) = SheetTextWriter.write(sheet, as: SheetTextForm(encoding: encoding))
            do throws(DataFileFailure) {
                try OutputFile.write(bytes, to: output, force: force)
            } catch {
                throw CommandFailure(error.diagnostics)
            }
            if output != "-" {
                Terminal.complain(CommandMessages.written(output).text(in: common.language) + "\n")
            }
            common.speech.warn(warnings)
        }
    }
}
