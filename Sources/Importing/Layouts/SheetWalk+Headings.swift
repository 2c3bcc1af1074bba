// Titles, headings and the rows of headers that open a table.

import Calendars
import FEELValues
import OfficeFiles
import Rulebook

extension SheetWalk {
    mutating func readsTitle(_ row: [GridCell]) -> Bool {
        guard row.count == 1, !row[0].isContinued else { return false }
        let label = row[0].label
        let isHeading = index.isHeading(label)
        guard isHeading || index.isTitle(label) else { return false }
        if case .one(let target) = index.target(of: label, under: []), isHeading, isText,
            !target.headings.isEmpty
        {
            return false
        }
        close()
        structure(row)
        (heading, headingDate, headingRemark) = (
            isHeading ? Set(label.keys) : [], label.date?.known, label.remark
        )
        return true
    }

    mutating func readsHeader(_ row: [GridCell]) -> Bool {
        let words = row.map { PlainLabel.plain($0.text) }
        if words.contains(where: ImportWords.value.contains),
            words.contains(where: (ImportWords.unit + ImportWords.remark).contains)
        {
            close()
            structure(row)
            let remark = words.firstIndex(where: ImportWords.remark.contains)
            remarkColumn = remark.map { row[$0].column } ?? .max
            return true
        }
        if row.count > 1, row.allSatisfy({ index.isHeader($0.label) }) {
            close()
            structure(row)
            return true
        }
        var left = row
        var found: [OpenTable] = []
        while let best = best(in: left) {
            found.append(best.table)
            left.removeAll { best.cells.contains($0.column) }
        }
        if found.isEmpty { return false }
        close()
        open = found
        structure(row)
        return true
    }

    /// The table most of whose headers stand in the row.
    func best(in row: [GridCell]) -> (table: OpenTable, cells: Set<Int>)? {
        var best: (OpenTable, Set<Int>)?
        for shape in index.tables {
            guard let places = shape.places(in: row), places.count > (best?.0.places.count ?? 0) else {
                continue
            }
            best = (OpenTable(shape, places), Set(places.values.map(\.lowerBound)))
        }
        return best
    }
}
