// Reads a file of cells by what it is, whatever it is called.

import Archives
import Diagnostics

/// Reads XLSX, DOCX, CSV and TSV files.
package struct OfficeReader {
    /// The cells and paragraphs of a file.
    ///
    /// - Parameter name: what the file is called; messages show it, and it is compared with the contents.
    package static func read(_ bytes: [UInt8], named name: String) throws(OfficeFailure) -> OfficeContents {
        do throws(OfficeProblem) {
            var (contents, problems) = try contents(of: bytes, name)
            let kind = contents.kind
            let ending = name.split(separator: ".").last?.lowercased() ?? ""
            if !kind.endings.contains(ending), name.contains(".") { problems.append(.wrongEnding(kind)) }
            contents.warnings = problems.map { $0.diagnostic(of: name) }
            return contents
        } catch {
            throw OfficeFailure(diagnostic: error.diagnostic(of: name))
        }
    }

    private static func contents(
        of bytes: [UInt8], _ name: String
    ) throws(OfficeProblem) -> (OfficeContents, [OfficeProblem]) {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw isEncrypted(bytes) ? .encrypted : .oldFormat
        }
        if bytes.starts(with: [0x50, 0x4B]) { return try packed(bytes) }
        return try DelimitedReader.read(bytes, named: name)
    }

    private static func packed(
        _ bytes: [UInt8]
    ) throws(OfficeProblem) -> (OfficeContents, [OfficeProblem]) {
        var package = try PackageReader(bytes)
        let main = try package.mainPart()
        let problems: [OfficeProblem] = package.hasMacros ? [.macros] : []
        switch main.split(separator: "/").last {
        case "workbook.xml":
            var (reader, contents) = (try XLSXReader(package, main), OfficeContents(.workbook))
            contents.grids = try reader.grids()
            return (contents, problems + reader.warnings)
        case "document.xml":
            let reader = try DOCXReader.read(try package.text(of: main), part: main)
            var contents = OfficeContents(.document)
            contents.grids = try carried(by: &package, main) + reader.grids
            contents.paragraphs = reader.paragraphs
            return (contents, problems)
        default: throw .unknownKind
        }
    }

    /// The tables that a document carries for machines.
    private static func carried(
        by package: inout PackageReader, _ main: String
    ) throws(OfficeProblem) -> [Grid] {
        var grids: [Grid] = []
        let parts = try package.relations(of: main).values.filter { $0.kind == CarriedTable.kind }
        for part in parts.map(\.path).sorted() {
            var reader = CarriedTableReader()
            try package.read(part) { reader.visit($0) }
            if let problem = reader.problem { throw problem }
            grids += [reader.grid].compactMap { $0 }
        }
        return grids
    }

    /// Encrypted files are compound files with an entry of this name in UTF-16.
    private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
        let mark = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
        return bytes.indices.contains { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    }
}
