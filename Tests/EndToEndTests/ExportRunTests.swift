// `shirube export dmn`: a model that validates against the schema of the standard, and that the program runs.

import Foundation
import TestSupport
import Testing

@Suite struct ExportRunTests {
    private static let schema = PackageRoot.path(of: "../shared/tck/DMN15.xsd")
    private static let validator = "/usr/bin/xmllint"
    private static let canValidate = [schema, validator].allSatisfy {
        FileManager.default.fileExists(atPath: $0)
    }

    @Test(
        .enabled(
            if: canValidate, "../shared/tck or xmllint is absent: the model was NOT validated"))
    func modelValidates() throws {
        let folder = try export()
        // The schema refers to one for diagrams, which models without diagrams do not need.
        try folder.write(Self.diagrams, to: "DMNDI15.xsd")
        try FileManager.default.copyItem(atPath: Self.schema, toPath: "\(folder.path)/DMN15.xsd")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.validator)
        process.arguments = ["--noout", "--nonet", "--schema", "DMN15.xsd", "nimo.dmn"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func modelIsFineAndRuns() throws {
        let folder = try export()
        try folder.write("council months to plan: 3\n", to: "facts.yaml")
        let check = try BuiltProgram.run("shirube", ["dmn", "check", "nimo.dmn"], in: folder.path)
        #expect(check.status == 0, "\(check.messages)")
        let arguments = [
            "dmn", "evaluate", "nimo.dmn", "--input", "facts.yaml", "--decision", "council usual months",
        ]
        let run = try BuiltProgram.run("shirube", arguments, in: folder.path)
        #expect(run.output == "council usual months: [6, 10, 1]\n")
    }

    @Test func nothingIsOverwritten() throws {
        let folder = try export()
        let again = ["export", "dmn", "-o", "nimo.dmn"]
        #expect(try BuiltProgram.run("shirube", again, in: folder.path).status == 2)
        #expect(try BuiltProgram.run("shirube", again + ["--force"], in: folder.path).status == 0)
    }

    @Test func aPackWithoutTablesIsBadInput() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "pack: {id: bare, version: 1.0.0, title: {ja: 空, en: bare}}\n", to: "bare/pack.yaml")
        let run = try BuiltProgram.run("shirube", ["export", "dmn", "bare"], in: folder.path)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains("export.no-tables"))
    }

    private func export() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram.run("shirube", ["export", "dmn", "-o", "nimo.dmn"], in: folder.path)
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.isEmpty)
        return folder
    }

    private static let diagrams = """
        <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"
            targetNamespace="https://www.omg.org/spec/DMN/20230324/DMNDI/">
          <xsd:element name="DMNDI"/>
        </xsd:schema>
        """
}

@Suite struct CodeListRunTests {
    /// The list names every field that a record may hold, and keeps the rules for machine-readable tables.
    @Test(arguments: ["ja", "en"]) func theCodesOfRecords(_ language: String) throws {
        let folder = try TemporaryFolder()
        let codes = ["export", "codes", "--lang", language, "-o", "codes.csv"]
        #expect(try BuiltProgram.run("shirube", codes, in: folder.path).status == 0)
        let text = try String(contentsOfFile: folder.path + "/codes.csv", encoding: .utf8)
        for code in ["inpatients.over 1 year", "council.members", "psychiatric hospital", "stated.issues"] {
            #expect(text.contains(code), "\(code)")
        }
        let lint = try BuiltProgram.run(
            "shirube", ["lint-table", "codes.csv", "--format", "json"], in: folder.path)
        #expect(lint.status == 0)
        #expect(try BuiltProgram.run("shirube", codes, in: folder.path).status == 2)
    }
}
