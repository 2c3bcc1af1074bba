// The rows and columns of the blocks of a form. Fields are named by their indexes in the vocabulary.

import Diagnostics

extension Form {
    /// A row of values: what it is called, their date, the values with their units.
    package struct CellRow: Sendable {
        /// Of several rows that stand together.
        package let heading: Label?
        package let label: Label
        /// One to three.
        package let fields: [Int]
        /// The whole that the last of the fields is a part of.
        package let whole: Int?
        /// Whether the row tells its date.
        package let isDated: Bool

        package init(heading: Label?, label: Label, fields: [Int], whole: Int?, isDated: Bool) {
            self.heading = heading
            self.label = label
            self.fields = fields
            self.whole = whole
            self.isDated = isDated
        }
    }

    /// A row of texts: what it is called, and a field for each column.
    package struct GridRow: Sendable {
        package let label: Label
        package let fields: [Int]
    }

    /// The rows of a field.
    package struct RowTable: Sendable {
        package let field: Int
        package let columns: [RowColumn]
        /// Only rows of which a column says this.
        package let filter: Filter?
        /// Empty rows to write into.
        package let spare: Int

        /// The columns that are shown, those within others too.
        package var shown: [String] {
            columns.flatMap { column -> [String] in
                switch column {
                case .plain(_, let id): [id]
                case .stack(_, let lines): lines.map(\.column)
                }
            }
        }
    }

    /// A condition on the cells of a column.
    package struct Filter: Sendable {
        package let column: String
        /// A permitted value of the column.
        package let value: String
        /// Whether rows of which this is not known are shown too.
        package let takesUnknown: Bool
    }

    /// A column of a table of rows.
    package enum RowColumn: Sendable {
        case plain(Label, column: String)
        /// Several columns of the field one below the other, each with its own words.
        case stack(Label, [(label: Label, column: String)])

        package var header: Label {
            switch self {
            case .plain(let label, _), .stack(let label, _): label
            }
        }
    }

    /// A year with a line for each month or quarter.
    package struct MonthTable: Sendable {
        /// The column of each field that holds the month, from 1 to 12.
        package let month: String
        /// The column that holds the quarter, from 1 to 4; lines are quarters then.
        package let quarter: String?
        package let columns: [MonthColumn]
    }

    /// A column of a year: a column of a field, in months without one that of another.
    package struct MonthColumn: Sendable {
        package let header: Label
        package let source: Source
        package let otherwise: Source?
        /// Whether what a progress file tells stands here.
        package let tellsProgress: Bool

        /// A column of a field.
        package struct Source: Sendable {
            package let field: Int
            package let column: String
        }
    }

    /// What a program proposes for a block: one line for each of something.
    package struct Proposal: Sendable {
        package let of: Subject
        /// What stands in each column, by its id; `text` where the block has none.
        package let cells: [String: Part]
        /// Whether a topic of which the municipality wrote a row is left to it.
        package let leavesWhatIsWritten: Bool

        /// What is proposed.
        package enum Subject: String, Sendable, CaseIterable {
            case strengths, recommendations, later, months, years, questions
        }

        /// A part of what is proposed.
        package enum Part: Sendable, Hashable {
            case title, reason, lead, agenda, year, owner, helpers, measure, now, target, place
            case firstStep
            /// The part of a sector in a recommendation.
            case role(String)
        }
    }
}

extension Form.Content {
    /// The fields that are shown, in order.
    package var fields: [Int] {
        switch self {
        case .cells(let rows): rows.flatMap(\.fields)
        case .text(let field): [field]
        case .grid(_, let rows): rows.flatMap(\.fields)
        case .rows(let table): [table.field]
        case .months(let table):
            table.columns.flatMap { [$0.source.field] + [$0.otherwise?.field].compactMap { $0 } }
        case .choices(_, let fields): fields
        case .words: []
        }
    }
}
