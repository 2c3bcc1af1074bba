// A table of several municipalities: a column for each, or a row for each.

import Calendars
import OfficeFiles
import Rulebook

/// Reads tables of which one side names municipalities and the other fields.
struct WideTable {
    private(set) var drafts: [Draft] = []
    private(set) var findings: [Finding] = []

    struct Line {
        let label: GridCell
        let target: Target
        let cells: [GridCell]
        /// The cells by where they stand across the table.
        let places: [Int: [GridCell]]
    }

    let context: ImportContext
    let walk: SheetWalk
    /// Whether each municipality has a row of its own.
    private(set) var isTransposed = false
    /// Places that say the unit or the date of what stands behind them.
    private var besides: Set<Int> = []

    /// - Returns: nil where the grid is no such table.
    init?(_ grid: Grid, _ context: ImportContext, file: String, sheet: String) {
        self.context = context
        walk = SheetWalk(context, file: file, sheet: sheet, isText: false)
        for isTransposed in [false, true] {
            self.isTransposed = isTransposed
            if read(GridRows(grid, isTransposed: isTransposed).rows) { return }
        }
        return nil
    }

    /// How many municipalities a table has at least, where one stands in each column.
    private static let leastColumns = 2
    var least: Int { isTransposed ? 1 : Self.leastColumns }

    private mutating func read(_ rows: [[GridCell]]) -> Bool {
        let lines = rows.compactMap(line(_:))
        guard let first = lines.first,
            let start = rows.firstIndex(where: { $0.contains { $0.address == first.label.address } })
        else { return false }
        let labels = Set(lines.map(\.label.address))
        let heads = rows.filter { !$0.isEmpty && labels.isDisjoint(with: $0.map(\.address)) }
        let before = rows[..<start].filter { !$0.isEmpty }
        guard let names = names(in: heads, before: before, lines) else { return false }
        besides = besides(of: lines, before: names.map(\.place).min() ?? 0)
        drafts = names.map { draft(named: $0.cell, at: $0.place, heads) }
        let columns = names.map(\.place)
        for line in lines { read(line, columns) }
        tellRest(of: rows, lines, heads, columns)
        return true
    }

    /// Tells of the cells that hold no value of a municipality: those of the head, and those of nobody.
    private mutating func tellRest(
        of rows: [[GridCell]], _ lines: [Line], _ heads: [[GridCell]], _ columns: [Int]
    ) {
        let told = Set(findings.map(\.spot))
        let own = Set(columns)
        let labels = Set(lines.map(\.label.address))
        let known = Set(
            heads.filter { Self.word(of: $0) != nil }.joined().filter {
                own.contains(place($0)) || ImportWords.head.contains(PlainLabel.plain($0.text))
            }.map(\.address))
        for cell in rows.joined() where !cell.isContinued && !told.contains(walk.spot(cell)) {
            let isKnown =
                labels.contains(cell.address) || known.contains(cell.address)
                || besides.contains(place(cell))
            let nearest = isKnown || own.contains(place(cell)) ? nil : context.index.nearest(to: cell.label)
            findings.append(
                Finding(
                    spot: walk.spot(cell), text: cell.text,
                    outcome: isKnown ? .head : .ignored(nearest: nearest)))
        }
    }

    /// Where a cell stands across the table, whichever way that lies.
    func place(_ cell: GridCell) -> Int { isTransposed ? cell.address.row : cell.address.column }

    /// The word at the head of a row, perhaps below a title.
    static func word(of row: [GridCell]) -> String? {
        row.prefix(2).lazy.map { PlainLabel.plain($0.text) }.first { ImportWords.head.contains($0) }
    }

    /// Places before the first municipality all of whose cells are units or dates.
    private func besides(of lines: [Line], before first: Int) -> Set<Int> {
        let cells = lines.flatMap(\.cells).filter { place($0) < first }
        return Set(cells.map(place(_:))).filter { place in
            cells.allSatisfy { cell in
                self.place(cell) != place || DateSlot(cell.text) != nil
                    || context.index.units[PlainLabel.plain(cell.text)] != nil
            }
        }
    }

    private func line(_ row: [GridCell]) -> Line? {
        for (number, cell) in row.prefix(2).enumerated()
        where !ImportWords.head.contains(PlainLabel.plain(cell.text)) {
            let before = number == 0 ? [] : Set(row[0].label.keys)
            guard case .one(let target) = context.index.target(of: cell.label, under: before) else {
                continue
            }
            let cells = Array(row.dropFirst(number + 1))
            return Line(
                label: cell, target: target, cells: cells, places: Dictionary(grouping: cells, by: place(_:)))
        }
        return nil
    }

    func values(of line: Line, _ cells: [GridCell]) -> [FieldOutcome] {
        var values = RowValues(
            line.target, context.rulebook, context.index, date: line.label.label.date?.known,
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
            guard let word = Self.word(of: row), let own = row.first(where: { self.place($0) == place })
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
        let beside = line.cells.filter { besides.contains(place($0)) && DateSlot($0.text) != nil }
        for (number, column) in columns.enumerated() {
            let own = line.places[column] ?? []
            var laying = Laying(drafts[number], context.rulebook)
            for outcome in values(of: line, beside + own) { laying.lay(outcome) }
            drafts[number] = laying.draft
            findings += laying.findings.filter { !own.isEmpty || $0.spot != walk.spot(line.label) }
        }
    }
}
