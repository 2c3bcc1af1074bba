// Files made to do harm, damaged ones and wrong ones: each refused with its code.

import Archives
import Diagnostics
import Testing

@testable import OfficeFiles

@Suite struct HostileOfficeTests {
    /// A file and the code with which it is refused.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let code: String

        init(_ description: String, _ code: String, _ bytes: [UInt8]) {
            (testDescription, self.code, self.bytes) = (description, code, bytes)
        }

        init(_ description: String, _ code: String, rows: String, after: String = "") {
            self.init(description, code, PackageSource.workbook(rows: rows, after: after))
        }
    }

    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    private static let doctype = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"

    static let cases = [
        Case("old Excel", "office.old-format", compound + [0, 1, 2]),
        Case(
            "encrypted", "office.encrypted", compound + "xEncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }),
        Case("truncated", "archive.truncated", Array(PackageSource.workbook(rows: "").dropLast(9))),
        Case(
            "a zip of something else", "office.unknown-kind", ArchiveWriter.write([(name: "a", bytes: [1])])),
        Case("a picture", "office.unknown-kind", [0x89, 0x50, 0x4E, 0x47, 0, 1]),
        Case("no text", "office.encoding", [0xFF, 0xFD, 0xFA, 0x0A, 0xFF, 0x80, 0xFF]),
        Case("entity in the sheet", "xml.doctype", package("xl/workbook.xml", doctype)),
        Case("entity in a document", "xml.doctype", package("word/document.xml", doctype)),
        Case("another main part", "office.unknown-kind", package("ppt/presentation.xml", "<a/>")),
        Case("no sheet", "office.missing-part", package("xl/workbook.xml", "<a><sheet name=\"x\"/></a>")),
        Case("unclosed", "xml.malformed", rows: "<row>"),
        Case("deep", "xml.too-large", rows: String(repeating: "<a>", count: 300)),
        Case("10,000 columns", "office.too-large", rows: row(10_000)),
        Case("far column", "office.too-large", rows: "<row><c r=\"XFD1\"><v>1</v></c></row>"),
        Case("far row", "office.too-large", rows: "<row r=\"1048576\"><c><v>1</v></c></row>"),
        Case("no column", "office.bad-cell", rows: "<row><c r=\"ZZZZ1\"><v>1</v></c></row>"),
        Case("no row", "office.bad-cell", rows: "<row r=\"0\"/>"),
        Case("negative row", "office.bad-cell", rows: "<row r=\"-9223372036854775808\"/>"),
        Case("no shared text", "office.bad-cell", rows: "<row><c t=\"s\"><v>7</v></c></row>"),
        Case("no range", "office.bad-cell", rows: "", after: "<mergeCell ref=\"C1:A1\"/>"),
        Case("nested tables", "office.too-large", document(String(repeating: "<w:tbl>", count: 30))),
        Case("wide table", "office.too-large", document(wideTable)),
        Case("open quote", "office.open-quote", Array("a,b\n\"c,d\n".utf8)),
        Case("many columns", "office.too-large", Array(String(repeating: ",", count: 2_000).utf8)),
    ]

    @Test(arguments: cases) func isRefused(_ file: Case) {
        do throws(OfficeFailure) {
            _ = try OfficeReader.read(file.bytes, named: "file")
            Issue.record("accepted")
        } catch {
            #expect(error.diagnostic.code == file.code)
            #expect(error.diagnostic.severity == .error)
            #expect(error.diagnostic.message.ja != error.diagnostic.message.en)
            #expect(error.diagnostic.message.en.hasPrefix("`file`: "))
        }
    }

    /// An archive that grows without end is left early.
    @Test func bombs() {
        let spaces = String(repeating: " ", count: 30_000_000)
        let bytes = PackageSource.workbook(rows: "", after: spaces)
        #expect(bytes.count < 200_000)
        let failure = #expect(throws: OfficeFailure.self) { try OfficeReader.read(bytes, named: "a.xlsx") }
        #expect(failure?.diagnostic.code == "archive.ratio")
    }

    /// What a part points at stays inside the file.
    @Test func relationsLeadNowhereElse() {
        let bytes = PackageSource.package(main: "../../etc/passwd", "x", [])
        let failure = #expect(throws: OfficeFailure.self) { try OfficeReader.read(bytes, named: "a.xlsx") }
        #expect(failure?.diagnostic.code == "archive.bad-name")
    }

    @Test func everyCodeIsExplained() {
        let own = Set((Self.cases.map(\.code) + Self.warnings).filter { $0.hasPrefix("office.") })
        #expect(own == Set(OfficeExplanations.all.keys))
    }

    private static let warnings = [
        "office.wrong-ending", "office.macros", "office.formulas", "office.unknown-formulas",
        "office.error-values", "office.hidden", "office.bad-characters",
    ]

    private static func row(_ count: Int) -> String {
        "<row>" + String(repeating: "<c><v>1</v></c>", count: count) + "</row>"
    }

    private static let wideTable =
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"99999999\"/></w:tcPr></w:tc></w:tr></w:tbl>"

    private static func document(_ body: String) -> [UInt8] { PackageSource.document(body) }

    private static func package(_ main: String, _ text: String) -> [UInt8] {
        PackageSource.package(main: main, text, [])
    }
}
