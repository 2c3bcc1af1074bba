// `shirube fmt`: gives the files of packs, profiles and scenarios their stable layout.

import ArgumentParser
import DataFiles
import Diagnostics

struct FormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "YAMLの体裁を整える / give YAML files their stable layout",
        discussion: """
            語句・順番・改行・コメントはそのまま、字下げと空きだけを整えます。
            Words, order, line breaks and comments stay; indentation and spacing are put in order.

            例 / Examples:
              shirube fmt Rules/nimo                整える / lay out
              shirube fmt --check Rules Scenarios   整っているか確かめる / only look
              shirube fmt - < rules.yaml            標準入力から / from standard input
            """)

    @Argument(help: "ファイルかフォルダー (- は標準入力) / files or folders (- for standard input)")
    var paths: [String]

    @Flag(name: .long, help: "書き換えずに確かめる (整っていなければ終了コード1) / only look; exit code 1 if not laid out")
    var check = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: .text) {
            if paths == ["-"], !check { return Terminal.write(try laidOut("-").after) }
            let files = try paths.flatMap(self.files(_:))
            let changed = try files.map { ($0, try laidOut($0)) }.filter { $1.before != $1.after }
            if check { return report(changed.map(\.0), of: files.count) }
            for (file, text) in changed { try write(text.after, to: file) }
            say(CommandMessages.laidOut(changed.count, of: files.count))
        }
    }

    private func files(_ path: String) throws -> [String] {
        guard FileReader.isFolder(path) else { return [path] }
        do throws(DataFileFailure) {
            return try PackFolder.paths(in: path)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }

    private func laidOut(_ path: String) throws -> (before: String, after: String) {
        do throws(DataFileFailure) {
            let file = try FileReader.read(path)
            return (file.text, try YAMLLayout.text(of: file))
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }

    private func report(_ changed: [String], of count: Int) {
        for file in changed { Terminal.write(file + "\n") }
        say(CommandMessages.notLaidOut(changed.count, of: count))
        if !changed.isEmpty { Terminal.exit(.failed) }
    }

    private func write(_ text: String, to file: String) throws {
        do throws(DataFileFailure) {
            try OutputFile.write(text, to: file, force: true)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }

    private func say(_ message: Message) {
        Terminal.complain(message.text(in: common.language) + "\n")
    }
}
