// Files made to do harm, damaged ones and wrong ones: each refused with its code.

import Archives
import Diagnostics
import TestSupport
import Testing

@testable import OfficeFiles

@Suite struct HostileOfficeTests {
    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    private static let doctype = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"

    static let cases = [
        RefusedFile("old Excel", "office.old-format", compound + [0, 1, 2]),
        RefusedFile(
            "encrypted", "office.encrypted", compound + "xEncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }),
        RefusedFile("truncated", "archive.truncated", Array(PackageSource.workbook(rows: "").dropLast(9))),
        RefusedFile(
            "a zip of something else", "office.unknown-kind", ArchiveWriter.write([(name: "a", bytes: [1])])),
        RefusedFile("a picture", "office.unknown-kind", [0x89, 0x50, 0x4E, 0x47, 0, 1]),
        RefusedFile("no text", "office.encoding", [0xFF, 0xFD, 0xFA, 0x0A, 0xFF, 0x80, 0xFF]),
        RefusedFile("entity in the sheet", "xml.doctype", package("xl/workbook.xml", doctype)),
        RefusedFile("entity in a document", "xml.doctype", package("word/document.xml", doctype)),
        RefusedFile("another main part", "office.unknown-kind", package("ppt/presentation.xml", "<a/>")),
        RefusedFile(
            "no sheet", "office.missing-part", package("xl/workbook.xml", "<a><sheet name=\"x\"/></a>")),
        RefusedFile("unclosed", "xml.malformed", rows: "<row>"),
        RefusedFile("deep", "xml.too-large", rows: String(repeating: "<a>", count: 300)),
        RefusedFile("10,000 columns", "office.too-large", rows: row(10_000)),
        RefusedFile("far column", "office.too-large", rows: "<row><c r=\"XFD1\"><v>1</v></c></row>"),
        RefusedFile("far row", "office.too-large", rows: "<row r=\"1048576\"><c><v>1</v></c></row>"),
        RefusedFile("no column", "office.bad-cell", rows: "<row><c r=\"ZZZZ1\"><v>1</v></c></row>"),
        RefusedFile("no row", "office.bad-cell", rows: "<row r=\"0\"/>"),
        RefusedFile("negative row", "office.bad-cell", rows: "<row r=\"-9223372036854775808\"/>"),
        RefusedFile("no shared text", "office.bad-cell", rows: "<row><c t=\"s\"><v>7</v></c></row>"),
        RefusedFile("no range", "office.bad-cell", rows: "", after: "<mergeCell ref=\"C1:A1\"/>"),
        RefusedFile("nested tables", "office.too-large", document(String(repeating: "<w:tbl>", count: 30))),
        RefusedFile("wide table", "office.too-large", document(wideTable)),
        RefusedFile("open quote", "office.open-quote", Array("a,b\n\"c,d\n".utf8)),
        RefusedFile("many columns", "office.too-large", Array(String(repeating: ",", count: 2_000).utf8)),
    ]

    @Test(arguments: cases) func isRefused(_ file: RefusedFile) {
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
        "office.look-alikes", "office.not-in-encoding",
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

extension RefusedFile {
    /// A workbook with these rows in its sheet.
    fileprivate init(_ description: String, _ code: String, rows: String, after: String = "") {
        self.init(description, code, PackageSource.workbook(rows: rows, after: after))
    }
}
