// What stands in a cell.

import FEELValues

/// A cell: its value and how it looks.
package struct Cell: Sendable, Hashable {
    package let value: CellValue
    package let style: CellStyle

    package init(_ value: CellValue, _ style: CellStyle = .plain) {
        self.value = value
        self.style = style
    }
}

/// The value of a cell; a text is never a formula, whatever it begins with.
package enum CellValue: Sendable, Hashable {
    case empty
    case text(String)
    case number(Double)
    case date(CalendarDate)
    case flag(Bool)

    /// The value as it is read.
    package var text: String {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .number(let number): Self.written(number)
        case .date(let date): date.description
        case .flag(let flag): flag ? "TRUE" : "FALSE"
        }
    }

    /// A text, or nothing where it is empty.
    package static func optional(_ text: String?) -> CellValue {
        text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .empty
    }

    /// Whole numbers without a fraction; others with as many digits as they need.
    private static func written(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? "\(number)"
    }
}

/// How a cell looks.
package enum CellStyle: Int, Sendable, CaseIterable {
    /// Like paper.
    case plain
    case title
    /// Bold and shaded, with lines around it.
    case header
    /// Lines around it; long texts go on in the next line.
    case body
    /// Like `body`, but marked as what a program proposes.
    case proposed
    /// Like `body`, shaded: what a row is called.
    case label
    /// Like `body`; whole numbers in groups of three digits.
    case figure
    /// Bold, without lines.
    case heading
    /// Small, without lines.
    case note

    /// Whether it has lines around it.
    var hasLines: Bool { ![.plain, .title, .heading, .note].contains(self) }
    /// Whether long texts go on in the next line.
    var wraps: Bool { hasLines || self == .note }
}
