// The conformance suite run by the built program: the whole open part where it lies beside the package.

import Foundation
import TestSupport
import Testing

@Suite struct ConformanceRunTests {
    private static let openCases = PackageRoot.path(of: "../shared/tck/TestCases")
    private static let isPresent = FileManager.default.fileExists(atPath: openCases)

    @Test(.enabled(if: isPresent, "../shared/tck is absent: the conformance suite was NOT run"))
    func allPassButThoseInJava() throws {
        let run = try BuiltProgram.run(
            "shirube", ["conformance", Self.openCases, "--format", "json"])
        #expect(run.status == 0, "\(run.messages)")
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        let report = try #require(object as? [String: [[String: Any]]])
        #expect(Set(report.keys) == ["levels", "folders", "failed"])
        let levels = try #require(report["levels"])
        #expect(levels.compactMap { $0["level"] as? Int } == [2, 3])
        let keys: Set = ["level", "passed", "total", "nonNullPassed", "nonNullTotal"]
        #expect(levels.allSatisfy { Set($0.keys) == keys })
        #expect(levels.compactMap { $0["total"] as? Int }.reduce(0, +) == 2470)
        let failed = Set(try #require(report["failed"]).compactMap { $0["folder"] as? String })
        #expect(failed == ["compliance-level-3/0076-feel-external-java"])
    }

    @Test(arguments: [("text", 1), ("json", 1), ("csv", 1)])
    func aCaseThatFailsIsTold(_ format: String, _ status: Int32) throws {
        let folder = try folder(expecting: "43")
        let run = try BuiltProgram.run(
            "shirube", ["conformance", ".", "--format", format], in: folder.path)
        #expect(run.status == status)
        Golden.check(run.output, against: "Tests/EndToEndTests/models/conformance.\(format).txt")
    }

    @Test func aSuiteThatPassesEndsWell() throws {
        let folder = try folder(expecting: "42")
        for part in [".", "compliance-level-2", "compliance-level-2/0001-answer"] {
            let run = try BuiltProgram.run(
                "shirube", ["conformance", part, "--format", "csv"], in: folder.path)
            #expect(run.status == 0)
            #expect(
                run.output
                    == "\"compliance-level-2/0001-answer\",\"0001-answer-test-01\",\"001\",\"SUCCESS\",\"\"\n"
            )
        }
    }

    @Test func aFolderWithoutCasesIsBadInput() throws {
        let folder = try TemporaryFolder()
        for (path, code) in [(".", "conformance.no-cases"), ("none", "conformance.no-folder")] {
            let run = try BuiltProgram.run("shirube", ["conformance", path], in: folder.path)
            #expect(run.status == 2)
            #expect(run.messages.contains(code))
        }
    }

    /// A suite of one case.
    private func folder(expecting number: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let place = "compliance-level-2/0001-answer/0001-answer"
        try folder.write(Self.model, to: place + ".dmn")
        try folder.write(Self.cases(number), to: place + "-test-01.xml")
        return folder
    }

    private static let model = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" namespace="n">
          <decision id="d" name="Answer"><variable name="Answer" typeRef="number"/>
            <literalExpression><text>6 * 7</text></literalExpression></decision>
        </definitions>
        """

    private static func cases(_ number: String) -> String {
        """
        <testCases xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
          <testCase id="001"><resultNode name="Answer" type="decision"><expected>
            <value xsi:type="xsd:decimal">\(number)</value></expected></resultNode></testCase>
        </testCases>
        """
    }
}
