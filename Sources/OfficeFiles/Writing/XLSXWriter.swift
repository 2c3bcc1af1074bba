// Writes workbooks as XLSX files (Office Open XML, ECMA-376).

import Archives
import XMLFiles

/// Writes a workbook as XLSX; the same workbook gives the same bytes, and none of its cells is a formula.
package struct XLSXWriter {
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private let workbook: Workbook
    private let lists: ChoiceLists
    private let names: [String]

    package static func write(_ workbook: Workbook) -> [UInt8] {
        ArchiveWriter.write(XLSXWriter(workbook).parts.map { (name: $0.name, bytes: Array($0.text.utf8)) })
    }

    init(_ workbook: Workbook) {
        self.workbook = workbook
        let lists = ChoiceLists(workbook)
        self.lists = lists
        names = SheetName.safe(workbook.sheets.map(\.name) + (lists.sheet.map { [$0.name] } ?? []))
    }

    private var sheets: [Sheet] { workbook.sheets + (lists.sheet.map { [$0] } ?? []) }

    /// The parts of the file by their paths in it, in their order.
    var parts: [(name: String, text: String)] {
        let paths = sheets.indices.map { "xl/worksheets/sheet\($0 + 1).xml" }
        let overrides =
            [
                ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
                ("/xl/workbook.xml", "\(Self.kind).sheet.main+xml"),
                ("/xl/styles.xml", "\(Self.kind).styles+xml"),
                ("/xl/sharedStrings.xml", "\(Self.kind).sharedStrings+xml"),
                ("/xl/theme/theme1.xml", OfficeTheme.kind),
            ] + paths.map { ("/" + $0, "\(Self.kind).worksheet+xml") }
        var strings = SharedStrings()
        let written = sheets.map { sheet in
            SheetWriter.write(sheet, lists: lists, listSheet: names.last ?? "", strings: &strings)
        }
        return [
            ("[Content_Types].xml", OfficePackage.contentTypes(overrides)),
            (
                "_rels/.rels",
                OfficePackage.relations([
                    ("rId1", "\(Self.office)/officeDocument", "xl/workbook.xml"),
                    ("rId2", OfficePackage.propertiesKind, "docProps/core.xml"),
                ])
            ),
            ("docProps/core.xml", OfficePackage.properties(titled: workbook.title, in: workbook.language)),
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", relations),
            ("xl/styles.xml", XLSXStyles.text), ("xl/sharedStrings.xml", strings.part),
            ("xl/theme/theme1.xml", OfficeTheme.text(font: "Calibri")),
        ] + zip(paths, written).map { (name: $0, text: $1) }
    }

    private var relations: String {
        let shared = [
            ("styles", "\(Self.office)/styles", "styles.xml"),
            ("strings", "\(Self.office)/sharedStrings", "sharedStrings.xml"),
            ("theme", "\(Self.office)/theme", "theme/theme1.xml"),
        ]
        return OfficePackage.relations(
            shared
                + sheets.indices.map { index in
                    ("sheet\(index + 1)", "\(Self.office)/worksheet", "worksheets/sheet\(index + 1).xml")
                })
    }

    private var book: String {
        var xml = XMLWriter()
        xml.element("workbook", [("xmlns", Self.main), ("xmlns:r", Self.office)]) { xml in
            xml.element("sheets") { xml in
                for (index, name) in names.enumerated() {
                    let state = index < workbook.sheets.count ? nil : "hidden"
                    xml.element(
                        "sheet",
                        [
                            ("name", name), ("sheetId", "\(index + 1)"), ("state", state),
                            ("r:id", "sheet\(index + 1)"),
                        ])
                }
            }
            let defined = printNames
            if defined.isEmpty { return }
            xml.element("definedNames") { xml in
                for (name, sheet, text) in defined {
                    xml.element(
                        "definedName", [("name", "_xlnm.\(name)"), ("localSheetId", "\(sheet)")], text: text)
                }
            }
        }
        return xml.text
    }

    /// What is printed of each sheet, and which rows on each page.
    private var printNames: [(name: String, sheet: Int, text: String)] {
        workbook.sheets.enumerated().flatMap { index, sheet in
            let name = SheetName.quoted(names[index])
            let area = sheet.printArea.map { ("Print_Area", index, "\(name)!\($0.fixed)") }
            let (first, last) = (sheet.firstTitleRow + 1, sheet.firstTitleRow + sheet.titleRows)
            let titles = ("Print_Titles", index, "\(name)!$\(first):$\(last)")
            return [area].compactMap { $0 } + (sheet.titleRows > 0 ? [titles] : [])
        }
    }
}

extension CellRange {
    /// Such as `$A$1:$C$9`.
    var fixed: String {
        [first, last].map { "$\(CellAddress.letters($0.column))$\($0.row + 1)" }.joined(separator: ":")
    }
}
