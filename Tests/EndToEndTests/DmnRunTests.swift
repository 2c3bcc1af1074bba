// `shirube dmn` as a user sees it: results, reasons of nulls, mistakes of models.

import Foundation
import TestSupport
import Testing

@Suite struct DmnRunTests {
    private static let folder = "Tests/EndToEndTests/models"

    private static var files: [String: String] {
        var files = [
            "old.yaml": "age: 40\n勤続年数: 12\n", "young.json": #"{"age": 30, "勤続年数": 1}"#,
            "text.xml": "<a>no model</a>", "entities.dmn": "<!DOCTYPE x [<!ENTITY a 'b'>]>\n<x/>\n",
            "open.dmn": "<definitions>\n", "other.dmn": "<definitions xmlns='urn:x'/>",
        ]
        for name in ["loan.dmn", "limits.dmn", "bad.dmn"] {
            files[name] = PackageRoot.text(of: "\(folder)/\(name)")
        }
        return files
    }

    static let pages: [String: [[String]]] = [
        "evaluate": [
            ["evaluate", "loan.dmn", "--input", "old.yaml"],
            ["evaluate", "loan.dmn", "--input", "young.json"],
            ["evaluate", "loan.dmn", "--input", "old.yaml", "--decision", "rank"],
            ["evaluate", "loan.dmn", "--input", "old.yaml", "--service", "ranking", "--format", "json"],
            ["evaluate", "loan.dmn", "--decision", "limit", "--format", "json"],
            ["evaluate", "bad.dmn"],
        ],
        "check": [
            ["check", "loan.dmn"], ["check", "loan.dmn", "--format", "json"], ["check", "bad.dmn"],
            ["check", "bad.dmn", "--format", "json"],
        ],
        "mistakes": [
            ["evaluate", "loan.dmn", "--decision", "rnak"], ["evaluate", "loan.dmn", "--service", "rank"],
            ["evaluate", "loan.dmn", "--input", "none.yaml"], ["evaluate", "none.dmn"],
            ["check", "text.xml"], ["check", "entities.dmn"], ["check", "open.dmn"], ["check", "other.dmn"],
            ["check", "open.dmn", "--format", "json"],
            ["evaluate", "loan.dmn", "--service", "ranking", "--decision", "rank"],
        ],
    ]

    @Test(arguments: pages.keys.sorted(), ["en", "ja"])
    func isTheAnswerThatWasRead(_ page: String, _ language: String) throws {
        var transcript = try Transcript(Self.files)
        for words in Self.pages[page] ?? [] {
            try transcript.run(["dmn"] + words + ["--lang", language])
        }
        Golden.check(transcript.text, against: "\(Self.folder)/dmn-\(page).\(language).txt")
    }
}
