// The styles of Word files, under the names that Word itself knows.

import XMLFiles

/// The part that says how each kind of paragraph and the tables look.
struct DOCXStyles {
    private let fonts: DOCXFonts
    private let areHeadingsNumbered: Bool
    private let sizes: DOCXSizes

    init(_ fonts: DOCXFonts, _ sizes: DOCXSizes, of document: Document) {
        self.fonts = fonts
        areHeadingsNumbered = document.numbersHeadings
        self.sizes = sizes
    }

    var text: String {
        var xml = XMLWriter()
        xml.element("w:styles", [("xmlns:w", DOCXFrame.main)]) { xml in
            defaults(&xml)
            for style in paragraphStyles { style.write(&xml) }
            tableStyles(&xml)
        }
        return xml.text
    }

    private func defaults(_ xml: inout XMLWriter) {
        xml.element("w:docDefaults") { xml in
            xml.element("w:rPrDefault") { xml in
                xml.element("w:rPr") { xml in
                    xml.element("w:rFonts", fonts.text)
                    xml.word("sz", "\(sizes.text)")
                    xml.word("szCs", "\(sizes.text)")
                    xml.element("w:lang", [("w:val", fonts.latinLanguage), ("w:eastAsia", "ja-JP")])
                }
            }
            xml.element("w:pPrDefault")
        }
    }

    private typealias Property = DOCXStyle.Property

    private var paragraphStyles: [DOCXStyle] {
        let gothic = Property("rFonts", fonts.heading)
        return [
            DOCXStyle(
                "Normal", "Normal", basedOn: nil,
                [.spacing(before: 40, after: 60, line: sizes.line)], []),
            DOCXStyle("Edge", "Edge", [.spacing(before: 0, after: 40, line: sizes.line), .far], []),
            DOCXStyle(
                "Title", "Title", next: "Normal",
                [
                    .on("keepNext"), .border("bottom", 12),
                    .spacing(before: 0, after: 160, line: sizes.line(440)),
                ],
                [gothic, .on("b"), .size(sizes.title)]),
        ] + (1...4).map { heading($0, gothic) } + [
            DOCXStyle(
                "ListBullet", "List Bullet",
                [.numbering(DOCXNumbering.bullets), .spacing(before: 10, after: 20, line: sizes.line)], []),
            DOCXStyle("ListNumber", "List Number", [.spacing(before: 10, after: 20, line: sizes.line)], []),
            DOCXStyle(
                "TableText", "Table Text", [.spacing(before: 0, after: 0, line: sizes.tableLine)],
                [gothic, .size(sizes.table)]),
            DOCXStyle(
                "Note", "Note",
                [
                    .border("left", 18), .spacing(before: 60, after: 60, line: sizes.noteLine),
                    Property("ind", [("w:left", "200")]),
                ], [gothic, .size(sizes.table)]),
            DOCXStyle(
                "Figure", "Figure", next: "Caption",
                [.on("keepNext"), .spacing(before: 120, after: 0, line: nil)], []),
            DOCXStyle(
                "Caption", "caption", [.spacing(before: 40, after: 160, line: sizes.noteLine)],
                [gothic, .size(sizes.table)]),
            DOCXStyle(
                "PictureText", "Picture Text", [.spacing(before: 0, after: 0, line: nil)], [gothic]),
            contents(1, gothic), contents(2, gothic),
            DOCXStyle("Footer", "footer", [.centred], [gothic, .size(16)]),
        ]
    }

    private func heading(_ level: Int, _ gothic: Property) -> DOCXStyle {
        let numbered =
            areHeadingsNumbered ? [Property.numbering(DOCXNumbering.headings, level: level - 1)] : []
        let border = level == 1 ? [Property.border("left", 24)] : []
        let space = Property.spacing(
            before: [0, 280, 200, 160, 120][level], after: 60, line: sizes.line(340))
        return DOCXStyle(
            "Heading\(level)", "heading \(level)", next: "Normal",
            [.on("keepNext"), .on("keepLines")] + numbered + border + [space, .outline(level - 1)],
            [gothic, .on("b"), .size(sizes.heading(level))])
    }

    private func contents(_ level: Int, _ gothic: Property) -> DOCXStyle {
        let indent = Property("ind", [("w:left", "\((level - 1) * 300)")])
        return DOCXStyle(
            "TOC\(level)", "toc \(level)", next: "Normal",
            [.spacing(before: 0, after: 0, line: 300), indent], [gothic, .size(18)])
    }

    /// Lines around all cells; the header is shaded, bold and repeated on each page.
    private func tableStyles(_ xml: inout XMLWriter) {
        xml.element(
            "w:style", [("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")]
        ) { $0.word("name", "Normal Table") }
        xml.element(
            "w:style", [("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", "DocumentTable")]
        ) { xml in
            xml.word("name", "Document Table")
            xml.word("basedOn", "TableNormal")
            xml.element("w:tblPr") { xml in
                xml.element("w:tblBorders") { xml in
                    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
                        xml.element("w:" + side, Property.line(4, space: 0, colour: "8A8A8A"))
                    }
                }
                xml.element("w:tblCellMar") { xml in
                    for side in ["top", "left", "bottom", "right"] {
                        let width = side == "top" || side == "bottom" ? "30" : "80"
                        xml.element("w:" + side, [("w:w", width), ("w:type", "dxa")])
                    }
                }
            }
            xml.element("w:tblStylePr", [("w:type", "firstRow")]) { xml in
                xml.element("w:rPr") { $0.word("b") }
                xml.element("w:tcPr") { xml in
                    xml.element(
                        "w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", "E4EFEE")])
                }
            }
        }
    }
}
