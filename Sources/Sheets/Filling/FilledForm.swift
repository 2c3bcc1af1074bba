// A form with everything in its place, before it becomes a document or a workbook.

import OfficeFiles

/// A form that is filled in.
package struct FilledForm: Sendable {
    package let id: String
    package let title: String
    /// Whose form it is: words and what stands behind them.
    package let head: [(label: String, value: String)]
    /// How it is filled in, and what else is to be known of it.
    package let notes: [String]
    package let parts: [Part]

    /// A part of a form.
    package struct Part: Sendable {
        package let id: String
        package let title: String
        /// The name of the worksheet that begins here.
        package let tab: String?
        package let blocks: [Block]
    }

    /// A stretch of a part.
    package enum Block: Sendable {
        case heading(String)
        case values([ValueRow])
        case table(Table)
        /// Small print.
        case note(String)
    }

    /// What a row is called, its date, its values.
    package struct ValueRow: Sendable {
        /// Of several rows that stand together.
        let heading: String?
        let label: String
        /// Nil where the row tells no date.
        let asOf: String?
        let values: [(cell: Entry, unit: String)]
        let remark: String
    }

    /// A table; rows of proposals are marked.
    package struct Table: Sendable {
        /// Half-width letters side by side: what is legible on a page across.
        static let width = 130

        let header: [String]
        /// The share that each column has of the width.
        let weights: [Int]
        let rows: [Row]
    }

    /// A row of a table.
    package struct Row: Sendable {
        var cells: [Content]
        var isProposed = false
        /// Whether the first cell of the row above goes on in that of this one.
        var continuesFirst = false
        /// Lines of room to write into.
        var room = 1
    }

    /// What stands in a cell of a table.
    package enum Content: Sendable {
        case label(String)
        case one(Entry)
        /// Several, one below the other, each under its own words.
        case stack([(label: String, entry: Entry)])
    }

    /// What somebody wrote, or may write.
    package struct Entry: Sendable {
        var value: CellValue
        /// What may be chosen; empty where anything may be written.
        var choices: [String] = []
        /// Whether the number is shown in groups of digits.
        var isFigure = false

        static let empty = Entry(value: .empty)
    }
}

extension FilledForm {
    /// Whether anything in it is proposed.
    package var hasProposals: Bool { parts.contains(where: \.hasProposals) }
}

extension FilledForm.Part {
    var hasProposals: Bool {
        blocks.contains { block in
            if case .table(let table) = block { table.rows.contains(where: \.isProposed) } else { false }
        }
    }
}

extension FilledForm.Content {
    /// The lines that it is read in.
    func lines(_ words: SheetWords) -> [String] {
        let texts: [String] =
            switch self {
            case .label(let text): [text]
            case .one(let entry): [entry.value.text]
            case .stack(let lines): lines.map { words.labelled($0.label, $0.entry.value.text) }
            }
        return texts.flatMap { $0.split(separator: "\n").map(String.init) }
    }
}
