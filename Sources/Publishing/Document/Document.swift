// A document without a format: headings, paragraphs, lists, tables and pictures.

import OfficeFiles
import Pictures

/// What a memo is made of, before any writer gives it a form.
package struct Document: Sendable {
    package let title: String
    /// Whether headings below the title carry numbers.
    package let numbersHeadings: Bool
    /// Whether it is set in larger letters, to be read and not looked up in.
    package let isLargePrint: Bool
    package let blocks: [Block]
    /// A table for machines that travels with a Word file; nil where nothing does.
    package let carried: Sheet?

    package init(
        title: String, numbersHeadings: Bool = false, isLargePrint: Bool = false, blocks: [Block],
        carrying carried: Sheet? = nil
    ) {
        self.title = title
        self.numbersHeadings = numbersHeadings
        self.isLargePrint = isLargePrint
        self.blocks = blocks
        self.carried = carried
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
        /// Rows that stand apart from the others, such as proposals among facts.
        package let marked: Set<Int>
        /// Cells in which the one above goes on.
        package let continued: Set<Place>
        /// The share of the width that each column has; empty where what stands in them decides.
        package let shares: [Int]

        /// A cell of the rows, both counted from 0.
        package struct Place: Sendable, Hashable {
            package let row: Int
            package let column: Int

            package init(row: Int, column: Int) {
                self.row = row
                self.column = column
            }
        }

        package init(
            header: [String], rows: [[[String]]], marked: Set<Int> = [], continued: Set<Place> = [],
            shares: [Int] = []
        ) {
            self.header = header
            self.rows = rows
            self.marked = marked
            self.continued = continued
            self.shares = shares
        }

        /// Whether a cell stands apart: what is empty says nothing, and what goes over rows belongs to all of them.
        func isMarked(row: Int, column: Int) -> Bool {
            marked.contains(row) && height(row: row, column: column) == 1
                && rows[row][column].contains { !$0.isEmpty }
        }

        /// In how many rows a cell stands; nil where the one above goes on.
        func height(row: Int, column: Int) -> Int? {
            if continued.contains(Place(row: row, column: column)) { return nil }
            return 1
                + (row + 1..<max(row + 1, rows.count)).prefix {
                    continued.contains(Place(row: $0, column: column))
                }.count
        }

        /// What a picture tells.
        init(_ table: Picture.Table) {
            self.init(header: table.header, rows: table.rows.map { $0.map { [$0] } })
        }
    }
}
