// The parts of a Word file that are the same for every document, or nearly.

import OfficeFiles
import XMLFiles

/// Everything around the body and its styles.
enum DOCXFrame {
    static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    /// What kind of part stands at which path.
    static func contentTypes(of document: Document) -> String {
        let overrides = [
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            ("/word/document.xml", "\(kind).document.main+xml"),
            ("/word/styles.xml", "\(kind).styles+xml"),
            ("/word/numbering.xml", "\(kind).numbering+xml"),
            ("/word/settings.xml", "\(kind).settings+xml"),
            ("/word/fontTable.xml", "\(kind).fontTable+xml"),
            ("/word/footer1.xml", "\(kind).footer+xml"), ("/word/theme/theme1.xml", OfficeTheme.kind),
        ]
        return OfficePackage.contentTypes(
            overrides + (document.carried == nil ? [] : [CarriedTable.override]))
    }

    static let relations = OfficePackage.relations([
        ("rId1", "\(office)/officeDocument", "word/document.xml"),
        ("rId2", OfficePackage.propertiesKind, "docProps/core.xml"),
    ])

    static func relations(of document: Document) -> String {
        let files = [
            "footer": "footer1.xml", "theme": "theme/theme1.xml", CarriedTable.kind: CarriedTable.target,
        ]
        let parts =
            ["styles", "numbering", "settings", "fontTable", "footer", "theme"]
            + (document.carried == nil ? [] : [CarriedTable.kind])
        return OfficePackage.relations(
            parts.enumerated().map { index, name in
                ("rId\(index + 1)", "\(office)/\(name)", files[name] ?? "\(name).xml")
            })
    }

    /// The relation of the footer.
    static let footerRelation = "rId5"

    static func settings(in fonts: DOCXFonts) -> String {
        var xml = XMLWriter()
        xml.element("w:settings", [("xmlns:w", main)]) { xml in
            xml.element("w:zoom", [("w:percent", "100")])
            xml.word("defaultTabStop", "840")
            xml.word("characterSpacingControl", "compressPunctuation")
            xml.element("w:compat") { xml in
                let name = ("w:name", "compatibilityMode")
                let address = ("w:uri", "http://schemas.microsoft.com/office/word")
                xml.element("w:compatSetting", [name, address, ("w:val", "15")])
            }
            xml.element(
                "w:themeFontLang", [("w:val", fonts.latinLanguage), ("w:eastAsia", "ja-JP")])
            xml.word("decimalSymbol", ".")
            xml.word("listSeparator", ",")
        }
        return xml.text
    }

    /// The number of the page, and of all.
    static let footer = {
        var xml = XMLWriter()
        xml.element("w:ftr", [("xmlns:w", main)]) { xml in
            xml.element("w:p") { xml in
                xml.element("w:pPr") { $0.word("pStyle", "Footer") }
                xml.field("PAGE", showing: "1")
                xml.run(" / ")
                xml.field("NUMPAGES", showing: "1")
            }
        }
        return xml.text
    }()
}
