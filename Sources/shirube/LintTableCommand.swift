// `shirube lint-table`: which rules of machine-readable data the tables of a file break, and where.

import ArgumentParser
import DataFiles
import Diagnostics
import OfficeFiles
import TableRules

struct LintTableCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint-table",
        abstract: "表の機械可読性を点検する / check tables for machines against the Digital Agency's rules",
        discussion: """
            デジタル庁「行政データにおける機械可読性に関するルール」(2026-03-31) の番号で示します。
            印刷用の様式は、このルールの対象ではありません。
            Rules go by their numbers there. Official forms for print are not meant to keep them.

            例 / Examples:
              shirube lint-table data.csv
              shirube lint-table data.xlsx --level 1       まず第1段階だけ / the first level only
              shirube lint-table r5.csv r6.csv             年ごとの形式も比べる / with the form of the years
              shirube lint-table data.xlsx --format json
            """)

    @Argument(help: "Excel・CSV・TSVのファイル / Excel, CSV or TSV files (- for standard input)")
    var files: [String]

    @Option(name: .long, help: "どの段階まで点検するか (1〜3) / levels up to this one (1 to 3)")
    var level = 3

    @Option(name: .shortAndLong, help: "text・json")
    var format = ErrorFormat.text

    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if files.isEmpty || !(1...3).contains(level) { throw ValidationError("FILE… [--level 1|2|3]") }
    }

    func run() throws {
        let isKept = try speech.reporting(as: format) {
            let contents = try files.map { ($0, try Self.contents($0)) }
            let reports = contents.map { path, file in
                let first = contents.count > 1 && path != contents[0].0 ? contents[0].1 : nil
                return TableReport(
                    path, file, TableInspector.review(file, beside: first), upTo: level, in: speech.language)
            }
            switch format {
            case .text: Terminal.write(reports.map(\.text).joined(separator: "\n"))
            case .json: Terminal.write(TableReport.json(reports).written)
            }
            speech.warn(contents.flatMap(\.1.warnings))
            return reports.allSatisfy(\.isKept)
        }
        if !isKept { Terminal.exit(.failed) }
    }

    private static func contents(_ path: String) throws -> OfficeContents {
        do {
            let name = path == "-" ? "<stdin>" : path
            let contents = try OfficeReader.read(FileReader.bytes(of: path), named: name)
            if contents.grids.allSatisfy(\.cells.isEmpty), contents.kind != .document {
                throw CommandFailure(CommandMessages.noTable(name))
            }
            return contents
        } catch let failure as DataFileFailure {
            throw CommandFailure(failure.diagnostics)
        } catch let failure as OfficeFailure {
            throw CommandFailure([failure.diagnostic])
        }
    }
}
