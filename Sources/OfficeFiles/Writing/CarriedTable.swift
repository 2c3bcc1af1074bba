// A table for machines that a Word file carries beside its text, as custom XML (ECMA-376 part 1, 15.2.5); Word
// keeps such parts when it saves.

import XMLFiles

/// Writes a sheet as a part of its own.
package enum CarriedTable {
    /// The element that tells it from the parts of other programs.
    static let root = "shirubeTable"
    /// What the document calls the relation to it, and where it finds it.
    package static let (kind, target) = ("customXml", "../customXml/item1.xml")

    /// The parts by their paths: the table, what Office asks to know of it, and how both hang together.
    package static func parts(_ sheet: Sheet) -> [(name: String, text: String)] {
        let props = ("rId1", "\(office)/customXmlProps", "itemProps1.xml")
        return [
            ("customXml/item1.xml", table(sheet)), (propsPath, properties),
            ("customXml/_rels/item1.xml.rels", OfficePackage.relations([props])),
        ]
    }

    /// What kind of part its properties are.
    package static let override = (
        path: "/" + propsPath, kind: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    )

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let propsPath = "customXml/itemProps1.xml"

    /// Every cell as text, row by row.
    private static func table(_ sheet: Sheet) -> String {
        var xml = XMLWriter()
        xml.element(root, [("name", sheet.name)]) { xml in
            for row in sheet.rows {
                xml.element("row") { xml in
                    for cell in row { xml.element("cell", text: CellText.escaped(cell.value.text)) }
                }
            }
        }
        return xml.text
    }

    /// The id of the part; the same in every file, since a file has one.
    private static var properties: String {
        var xml = XMLWriter()
        let names = ("xmlns:ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml")
        xml.element("ds:datastoreItem", [("ds:itemID", "{5E11B2C4-7A0D-4C55-9B1E-3F6D2A9C8E01}"), names])
        return xml.text
    }
}
