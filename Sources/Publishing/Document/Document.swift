// A document without a format: headings, paragraphs, lists, tables and pictures.

import Pictures

/// What a memo is made of, before any writer gives it a form.
package struct Document: Sendable {
    package let title: String
    /// Whether headings below the title carry numbers.
    package let numbersHeadings: Bool
    /// Whether it is set in larger letters, to be read and not looked up in.
    package let isLargePrint: Bool
    package let blocks: [Block]

    package init(
        title: String, numbersHeadings: Bool = false, isLargePrint: Bool = false, blocks: [Block]
    ) {
        self.title = title
        self.numbersHeadings = numbersHeadings
        self.isLargePrint = isLargePrint
        self.blocks = blocks
    }

    /// A part of a document.
    package enum Block: Sendable {
        /// Level 1 is the document's title.
        case heading(level: Int, String)
        case paragraph(String)
        /// A line at the far side of the page, such as the date of a letter.
        case edge(String)
        case bullets([String])
        case numbers([String])
        case table(Table)
        case figure(Picture)
        /// Small print.
        case note(String)
        /// What follows begins on a new page.
        case pageBreak
        /// The headings that follow, where the form has links or pages.
        case contents
    }

    /// A table with a header; a cell may hold several lines.
    package struct Table: Sendable {
        package let header: [String]
        package let rows: [[[String]]]

        package init(header: [String], rows: [[[String]]]) {
            self.header = header
            self.rows = rows
        }

        /// What a picture tells.
        init(_ table: Picture.Table) {
            self.init(header: table.header, rows: table.rows.map { $0.map { [$0] } })
        }
    }
}
