// Checks of years.

import Calendars
import OfficeFiles

/// Rules about years.
enum Years {
    /// Years of an era without their Western year in the same cell or row.
    @Sendable static func erasAlone(_ table: Table) -> [CellAddress?] {
        let headers = table.columns.filter { hasEra($0.header) && !hasWesternYear($0.header) }
        let rows = Dictionary(grouping: table.dataCells, by: \.address.row)
        let cells = rows.values.flatMap { cells -> [CellAddress] in
            if cells.contains(where: { hasWesternYear($0.text) }) { return [] }
            return cells.filter { isEraDate($0.text) }.map(\.address)
        }
        return headers.map(table.header(at:)) + cells.sorted()
    }

    /// Years and months as headers of columns, three or more.
    @Sendable static func across(_ table: Table) -> [CellAddress?] {
        let dated = table.columns.filter { isDate($0.header) }
        return dated.count < 3 ? [] : dated.map(table.header(at:))
    }

    private static func isDate(_ header: String) -> Bool {
        if (try? PartialDate.parse(header)) != nil { return true }
        let month = halfWidth(header)
        return month.hasSuffix("月") && Int(month.dropLast()).map { (1...12).contains($0) } == true
    }

    /// A year, month or day of an era as the whole of a cell.
    private static func isEraDate(_ text: String) -> Bool {
        let date = text.replacing("時点", with: "").replacing("現在", with: "")
        return hasEra(text) && (try? PartialDate.parse(date)) != nil
    }

    /// An era's name before a number, or its letter and a number.
    private static func hasEra(_ text: String) -> Bool {
        let plain = halfWidth(text)
        let isNamed = Era.all.contains { era in
            plain.ranges(of: era.name).contains { range in
                let next = plain[range.upperBound...].first
                return next?.isNumber == true || next == "元"
            }
        }
        let hasLetter =
            Era.all.contains { plain.first == $0.letter } && plain.dropFirst().first?.isNumber == true
        return isNamed || hasLetter && (try? PartialDate.parse(plain)) != nil
    }

    private static func hasWesternYear(_ text: String) -> Bool {
        halfWidth(text).split { !$0.isNumber }.contains { number in
            number.count == 4 && ["18", "19", "20", "21"].contains(number.prefix(2))
        }
    }

    /// Whether the tables have the headers of those of another year; one file alone does not tell.
    static func verdict(_ tables: [Table], beside model: [Table]?) -> Verdict {
        guard let model else { return Verdict(.sameFormEveryYear, .forPeople) }
        let forms = model.map { $0.columns.map(\.header) }
        let other = tables.filter { !forms.contains($0.columns.map(\.header)) }
        return Verdict(
            .sameFormEveryYear, other.isEmpty ? .kept : .doubtful,
            other.map { Verdict.Place(sheet: $0.grid.name, cell: nil) })
    }
}
