// Office files with parts of the tests' own.

import Archives

/// Makes workbooks and documents from the parts that matter.
enum PackageSource {
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// A workbook whose first sheet has these rows, as XML; further parts by name.
    static func workbook(
        rows: String, before: String = "", after: String = "", styles: String = "", strings: String = "",
        book: String = "", further: [(name: String, text: String)] = []
    ) -> [UInt8] {
        let sheet = "<worksheet>\(before)<sheetData>\(rows)</sheetData>\(after)</worksheet>"
        let main =
            "<workbook xmlns:r=\"\(office)\">\(book)<sheets><sheet name=\"表\" r:id=\"s\"/></sheets></workbook>"
        return package(
            main: "xl/workbook.xml", main,
            [
                (
                    "xl/_rels/workbook.xml.rels",
                    relations([
                        ("s", "worksheet", "/xl/worksheets/sheet1.xml"), ("t", "styles", "styles.xml"),
                        ("u", "sharedStrings", "../xl/./sharedStrings.xml"),
                    ])
                ),
                ("xl/worksheets/sheet1.xml", sheet), ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
                ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
            ] + further)
    }

    /// A document with this body, as XML.
    static func document(_ body: String, further: [(name: String, text: String)] = []) -> [UInt8] {
        let names = "xmlns:w=\"w\" xmlns:mc=\"mc\""
        return package(
            main: "word/document.xml", "<w:document \(names)><w:body>\(body)</w:body></w:document>", further)
    }

    static func package(
        main: String, _ text: String, _ further: [(name: String, text: String)]
    ) -> [UInt8] {
        let frame = [
            ("[Content_Types].xml", "<Types/>"), ("_rels/.rels", relations([("r", "officeDocument", main)])),
            (main, text),
        ]
        return ArchiveWriter.write((frame + further).map { (name: $0.0, bytes: Array($0.1.utf8)) })
    }

    private static func relations(_ relations: [(String, String, String)]) -> String {
        let parts = relations.map { id, kind, target in
            "<Relationship Id=\"\(id)\" Type=\"\(office)/\(kind)\" Target=\"\(target)\"/>"
        }
        return "<Relationships>\(parts.joined())</Relationships>"
    }
}
