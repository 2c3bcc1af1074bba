// The body of Word files: headings, paragraphs, lists, tables and figures.

import Pictures
import XMLFiles

/// Writes the blocks of a document as the body of a Word file.
struct DOCXBody {
    private let fonts: DOCXFonts
    private let sizes: DOCXSizes
    private let letters: DOCXText
    private var outline: [DocumentHeading] = []
    private var headings = 0
    private var figures = 0
    private var breaksBefore = false
    private var followsTable = false
    private var isListed = false
    /// How many lists of numbers were written.
    private(set) var numberedLists = 0

    init(_ fonts: DOCXFonts, _ sizes: DOCXSizes, _ letters: DOCXText) {
        self.fonts = fonts
        self.sizes = sizes
        self.letters = letters
    }

    /// The part that holds the whole text.
    mutating func text(of document: Document) -> String {
        outline = DocumentHeading.all(in: document)
        var xml = XMLWriter()
        xml.element("w:document", Self.namespaces) { xml in
            xml.element("w:body") { xml in
                for block in document.blocks { write(block, &xml) }
                if followsTable { paragraph("TableText", "", &xml) }
                if isListed { xml.element("w:bookmarkEnd", [("w:id", "0")]) }
                Self.section(&xml)
            }
        }
        return xml.text
    }

    private mutating func write(_ block: Document.Block, _ xml: inout XMLWriter) {
        switch block {
        case .heading(let level, let text): heading(level, text, &xml)
        case .paragraph(let text): paragraph("Normal", text, &xml)
        case .edge(let text): paragraph("Edge", text, &xml)
        case .bullets(let items): for item in items { paragraph("ListBullet", item, &xml) }
        case .numbers(let items): numbers(items, &xml)
        case .table(let table):
            // Two tables that touch would become one, and a table cannot begin a page by itself.
            if breaksBefore || followsTable { paragraph("TableText", "", &xml) }
            DOCXTable(table, letters, size: sizes.table).write(&xml)
            followsTable = true
        case .figure(let picture): figure(picture, &xml)
        case .note(let text): paragraph("Note", text, size: sizes.table, &xml)
        case .pageBreak: breaksBefore = true
        case .contents: contents(&xml)
        }
    }

    private mutating func heading(_ level: Int, _ text: String, _ xml: inout XMLWriter) {
        guard level > 1 else { return paragraph("Title", text, size: sizes.title, &xml) }
        let heading = outline[headings]
        headings += 1
        let (letters, sizes) = (letters, sizes)
        paragraph("Heading\(min(level - 1, 4))", &xml) { xml in
            xml.element("w:bookmarkStart", [("w:id", "\(heading.place)"), ("w:name", heading.mark)])
            letters.write(text, size: sizes.heading(level - 1), &xml)
            xml.element("w:bookmarkEnd", [("w:id", "\(heading.place)")])
        }
    }

    private mutating func numbers(_ items: [String], _ xml: inout XMLWriter) {
        let list = DOCXNumbering.firstNumbers + numberedLists
        numberedLists += 1
        let (letters, sizes) = (letters, sizes)
        for item in items {
            paragraph("ListNumber", list: list, &xml) { letters.write(item, size: sizes.text, &$0) }
        }
    }

    private mutating func figure(_ picture: Picture, _ xml: inout XMLWriter) {
        figures += 1
        let drawing = DOCXDrawing(picture, number: figures)
        paragraph("Figure", &xml) { drawing.write(&$0) }
        paragraph("Caption", picture.title, &xml)
    }

    /// The headings that follow, filled in, so that nothing has to be updated before it is read.
    ///
    /// Their pages are known to nobody before the text is laid out; links stand instead.
    private mutating func contents(_ xml: inout XMLWriter) {
        let listed = outline.dropFirst(headings).filter(\.isListed)
        for (index, entry) in listed.enumerated() {
            paragraph("TOC\(entry.level - 1)", &xml) { xml in
                if index == 0 {
                    xml.fieldMark("begin")
                    xml.fieldInstruction(#"TOC \o "1-2" \h \n \b \#(Self.listedMark)"#)
                    xml.fieldMark("separate")
                }
                xml.element("w:hyperlink", [("w:anchor", entry.mark), ("w:history", "1")]) {
                    $0.run(entry.title)
                }
                if index == listed.count - 1 { xml.fieldMark("end") }
            }
        }
        if isListed { return }
        isListed = true
        xml.element("w:bookmarkStart", [("w:id", "0"), ("w:name", Self.listedMark)])
    }

    private mutating func paragraph(
        _ style: String, _ text: String, size: Int? = nil, _ xml: inout XMLWriter
    ) {
        let letters = letters
        let size = size ?? sizes.text
        paragraph(style, &xml) { if !text.isEmpty { letters.write(text, size: size, &$0) } }
    }

    private mutating func paragraph(
        _ style: String, list: Int? = nil, _ xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void
    ) {
        let breaks = breaksBefore
        (breaksBefore, followsTable) = (false, false)
        xml.element("w:p") { xml in
            xml.element("w:pPr") { xml in
                xml.word("pStyle", style)
                if breaks { xml.word("pageBreakBefore") }
                if let list { DOCXStyle.Property.numbering(list).write(&xml) }
            }
            content(&xml)
        }
    }

    /// The bookmark that embraces what a table of contents lists.
    private static let listedMark = "contents"

    private static func section(_ xml: inout XMLWriter) {
        xml.element("w:sectPr") { xml in
            xml.element(
                "w:footerReference", [("w:type", "default"), ("r:id", DOCXFrame.footerRelation)])
            xml.element("w:pgSz", [("w:w", "\(DOCXPage.width)"), ("w:h", "\(DOCXPage.height)")])
            let sides = ["top", "right", "bottom", "left"].map { ("w:" + $0, "\(DOCXPage.margin)") }
            xml.element(
                "w:pgMar", sides + [("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0")])
        }
    }

    private static let namespaces: [(String, String?)] = [
        ("xmlns:w", DOCXFrame.main),
        ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("xmlns:wpg", DOCXDrawing.group),
        ("xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
    ]
}

extension DocumentHeading {
    /// The name of its bookmark.
    fileprivate var mark: String { "_Toc\(100_000 + place)" }
}
