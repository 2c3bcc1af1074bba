// `shirube conformance`: runs a folder of the DMN conformance suite and prints the score.

import ArgumentParser
import Conformance
import DataFiles
import Diagnostics
import Publishing

struct ConformanceCommand: ParsableCommand {
    /// The forms of the report.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, json, csv
    }

    static let configuration = CommandConfiguration(
        commandName: "conformance",
        abstract: "DMN 適合試験を走らせる / run cases of the DMN conformance suite",
        discussion: """
            例 / Examples:
              shirube conformance TestCases
              shirube conformance TestCases/compliance-level-3/0068-feel-equality
              shirube conformance TestCases --format csv > tck_results.csv

            Java の外部関数を使う試験は別に数え、終了コードに含めない。
            Cases that call Java are counted apart and do not make the run fail.
            """)

    @Argument(help: "試験のフォルダー / folder of the suite, or a part of it")
    var folder: String

    @Option(name: .shortAndLong, help: "text・json・csv (tck_results.csv)")
    var format = Form.text

    @OptionGroup var speech: SpeechOptions

    func run() throws {
        try speech.reporting(as: format == .json ? .json : .text) {
            let report = try self.suite().run()
            Terminal.write(written(report))
            if !report.isComplete { Terminal.exit(.failed) }
        }
    }

    private func suite() throws -> Suite {
        if !FileReader.isFolder(folder) { throw CommandFailure(ModelMessages.noFolder(folder)) }
        guard let suite = Suite(folder) else { throw CommandFailure(ModelMessages.noCases(folder)) }
        return suite
    }

    private func written(_ report: SuiteReport) -> String {
        switch format {
        case .text: report.text
        case .csv: report.csv
        case .json: json(report).written
        }
    }

    private func json(_ report: SuiteReport) -> JSONValue {
        .object([
            "levels": .list(report.levels.map { level(report, $0) }),
            "folders": .list(
                report.folders.map { folder in
                    .object([
                        "folder": .text(folder.name), "passed": .whole(folder.all.passed),
                        "total": .whole(folder.all.total),
                    ])
                }),
            "failed": .list(report.folders.flatMap(failures)),
        ])
    }

    private func level(_ report: SuiteReport, _ level: Int) -> JSONValue {
        let score = report.score(level: level)
        return .object([
            "level": .whole(level), "passed": .whole(score.all.passed), "total": .whole(score.all.total),
            "nonNullPassed": .whole(score.notNull.passed), "nonNullTotal": .whole(score.notNull.total),
        ])
    }

    private func failures(_ folder: SuiteReport.Folder) -> [JSONValue] {
        folder.failures.flatMap { result in
            result.failures.map { failure in
                .object([
                    "folder": .text(folder.name), "case": .text(result.id), "node": .text(failure.node),
                    "expected": .text(failure.expected), "actual": .text(failure.actual),
                ])
            }
        }
    }
}
