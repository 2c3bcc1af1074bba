// A table of several municipalities: a column for each, or a row for each.

import Calendars
import OfficeFiles
import Rulebook

/// Reads tables of which one side names municipalities and the other fields.
struct WideTable {
    private(set) var drafts: [Draft] = []
    private(set) var findings: [Finding] = []

    private struct Line {
        let label: GridCell
        let target: Target
        let cells: [GridCell]
    }

    private let importer: Importer
    private let walk: SheetWalk

    /// - Returns: nil where the grid is no such table.
    init?(_ grid: Grid, _ importer: Importer, file: String, sheet: String) {
        self.importer = importer
        walk = SheetWalk(importer, file: file, sheet: sheet, isText: false)
        for isTransposed in [false, true] {
            let rows = GridRows(grid, isTransposed: isTransposed).rows
            if read(rows, least: isTransposed ? 1 : 2) { return }
        }
        return nil
    }

    /// How many labels a table has at least.
    private static let leastLabels = 2

    private mutating func read(_ rows: [[GridCell]], least: Int) -> Bool {
        let lines = rows.compactMap(line(_:))
        guard lines.count >= Self.leastLabels, let first = lines.first,
            let start = rows.firstIndex(where: { $0.contains { $0.address == first.label.address } })
        else { return false }
        let heads = rows[..<start].filter { $0.count >= 1 }
        guard let names = names(in: heads, lines, least: least) else { return false }
        let columns = names.map(\.place)
        drafts = names.map { draft(named: $0.cell, at: $0.place, heads) }
        for line in lines { read(line, columns) }
        let told = Set(findings.map(\.spot))
        for cell in rows.joined() where !cell.isContinued && !told.contains(walk.spot(cell)) {
            let isHead = heads.joined().contains { $0.address == cell.address }
            findings.append(
                Finding(
                    spot: walk.spot(cell), text: cell.text,
                    outcome: isHead || lines.contains { $0.label.address == cell.address }
                        ? .head : .ignored(nearest: importer.index.nearest(to: cell.label))))
        }
        return true
    }

    /// Where a cell stands across the table, whichever way that lies.
    private func place(_ cell: GridCell, in row: [GridCell]) -> Int {
        row.first.map { $0.address.row == cell.address.row } == true && isUpright(row)
            ? cell.address.column : cell.address.row
    }

    private func isUpright(_ row: [GridCell]) -> Bool {
        Set(row.map(\.address.row)).count == 1 && Set(row.map(\.address.column)).count == row.count
    }

    private func line(_ row: [GridCell]) -> Line? {
        for (number, cell) in row.prefix(2).enumerated() {
            let before = number == 0 ? [] : Set(row[0].label.keys)
            guard case .one(let target) = importer.index.target(of: cell.label, under: before) else {
                continue
            }
            return Line(label: cell, target: target, cells: Array(row.dropFirst(number + 1)))
        }
        return nil
    }

    /// The names of the municipalities: the row that says so, or the last above the labels.
    private func names(
        in heads: [[GridCell]], _ lines: [Line], least: Int
    ) -> [(cell: GridCell, place: Int)]? {
        let named = heads.first { row in
            row.first.map { ImportWords.municipality.contains(PlainLabel.plain($0.text)) } ?? false
        }
        // A form tells name, prefecture and year side by side in one row.
        let others = ImportWords.prefecture + ImportWords.year
        if let named, named.dropFirst().contains(where: { others.contains(PlainLabel.plain($0.text)) }) {
            return nil
        }
        guard let row = named ?? heads.last(where: { $0.count >= least }) else { return nil }
        let cells = row.filter { cell in
            let word = PlainLabel.plain(cell.text)
            let words = ImportWords.municipality + ImportWords.item + ImportWords.value + ImportWords.unit
            return !(words + ImportWords.date + ImportWords.remark).contains(word)
                && CellPhrase(cell.text).pieces.isEmpty
        }
        if cells.contains(where: { isLabel($0) }) { return nil }
        let names = cells.map { (cell: $0, place: place($0, in: row)) }
        let filled = names.filter { name in isFilled(name.place, lines) }
        return filled.count >= least && (named != nil || filled.count == names.count) ? filled : nil
    }

    private func isLabel(_ cell: GridCell) -> Bool {
        if case .none = importer.index.target(of: cell.label, under: []) { false } else { true }
    }

    /// Whether most of what stands below a name can be read.
    private func isFilled(_ place: Int, _ lines: [Line]) -> Bool {
        var (good, all) = (0, 0)
        for line in lines {
            guard let cell = line.cells.first(where: { self.place($0, in: line.cells) == place }) else {
                continue
            }
            all += 1
            if values(of: line, [cell]).contains(where: { $0.fact.state != .unclear && $0.doubt == nil }) {
                good += 1
            }
        }
        return all > 0 && good * 5 >= all * 3
    }

    private func values(of line: Line, _ cells: [GridCell]) -> [FieldOutcome] {
        var values = RowValues(
            line.target, importer.rulebook, importer.index, date: line.label.label.date?.known,
            remark: line.label.label.remark)
        let label = PlacedText(spot: walk.spot(line.label), text: line.label.text)
        values.read(
            cells.map { PlacedText(spot: walk.spot($0), text: $0.text) }, label: label, isShort: false)
        return values.outcomes
    }

    private func draft(named cell: GridCell, at place: Int, _ heads: [[GridCell]]) -> Draft {
        var draft = Draft(at: walk.spot(cell))
        draft.name = Localized(cell.text)
        for row in heads {
            guard let word = row.first.map({ PlainLabel.plain($0.text) }),
                let own = row.dropFirst().first(where: { self.place($0, in: row) == place })
            else { continue }
            if ImportWords.prefecture.contains(word) { draft.prefecture = Localized(own.text) }
            if ImportWords.code.contains(word) { draft.code = AreaCode(PlainLabel.plain(own.text)) }
            if ImportWords.year.contains(word) {
                draft.year = try? FiscalYear.parse(PlainLabel.plain(own.text))
            }
        }
        return draft
    }

    private mutating func read(_ line: Line, _ columns: [Int]) {
        let beside = line.cells.filter { cell in
            !columns.contains(place(cell, in: line.cells)) && DateSlot(cell.text) != nil
        }
        for (number, column) in columns.enumerated() {
            let own = line.cells.filter { place($0, in: line.cells) == column }
            var laying = Laying(drafts[number], importer.rulebook)
            for outcome in values(of: line, beside + own) { laying.lay(outcome) }
            drafts[number] = laying.draft
            findings += laying.findings.filter { !own.isEmpty || $0.spot != walk.spot(line.label) }
        }
    }
}
