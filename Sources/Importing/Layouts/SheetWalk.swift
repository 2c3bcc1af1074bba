// Walks through a form from top to bottom: headings, rows of values by their labels, tables by their headers.

import Calendars
import FEELValues
import OfficeFiles
import Rulebook

/// Reads one grid as a form.
struct SheetWalk {
    let context: ImportContext
    let file: String
    let sheet: String
    let isText: Bool

    var outcomes: [FieldOutcome] = []
    var tables: [OpenTable] = []
    /// The texts of a table whose rows are fields.
    var findings: [Finding] = []
    /// All that stands in the grid, in its plain form.
    private(set) var texts: [String] = []
    var name: PlacedText?
    var prefecture: PlacedText?
    var year: PlacedText?

    var open: [OpenTable] = []
    var heading: Set<String> = []
    var headingDate: PartialDate?
    var headingRemark: String?
    var remarkColumn = Int.max
    var pending: (field: Int, label: PlacedText)?
    /// A row of values whose cells may go on below it, as in texts.
    var row: (values: RowValues, label: PlacedText, cells: [PlacedText])?

    var index: LabelIndex { context.index }

    init(_ context: ImportContext, file: String, sheet: String, isText: Bool) {
        self.context = context
        self.file = file
        self.sheet = sheet
        self.isText = isText
    }

    func spot(_ cell: GridCell) -> Spot {
        Spot(file: file, sheet: sheet, cell: isText ? "L\(cell.address.row + 1)" : "\(cell.address)")
    }

    func placed(_ cell: GridCell) -> PlacedText { PlacedText(spot: spot(cell), text: cell.text) }

    mutating func walk(_ grid: Grid) {
        texts = grid.cells.values.map { PlainLabel.plain($0.text) }
        for row in GridRows(grid).rows { read(row) }
        close()
        outcomes = ShareCheck(context.rulebook).checked(outcomes)
    }

    mutating func close() {
        closeRow()
        closeTables()
    }

    mutating func closeTables() {
        tables += open.filter { !$0.rows.isEmpty }
        open = []
    }

    mutating func closeRow() {
        guard var (values, label, cells) = row else { return }
        row = nil
        values.read(cells, label: label, isShort: isText && cells.isEmpty)
        outcomes += values.outcomes
        let used = Set(values.outcomes.map(\.cell.spot))
        findings += cells.filter { !used.contains($0.spot) }.map {
            Finding(spot: $0.spot, text: $0.text, outcome: .head)
        }
    }

    /// Cells below a label that are nothing but numbers, units and marks.
    mutating func goesOn(_ cells: [GridCell]) -> Bool {
        guard let open = row, open.values.isOpen, cells.allSatisfy(isValue(_:)), let first = cells.first,
            !index.isHeading(first.label), cells.count == 1 || !isLabel(first, under: heading)
        else { return false }
        let more = cells.map(placed(_:))
        row?.cells += more
        return true
    }

    func isValue(_ cell: GridCell) -> Bool {
        let phrase = CellPhrase(cell.text)
        let isUnit = index.units[phrase.words] != nil
        if YesNoMark(cell.text) != nil || phrase.pieces.isEmpty && isUnit { return true }
        return !phrase.pieces.isEmpty && phrase.pieces.allSatisfy { ["", "/"].contains($0.before) }
            && phrase.pieces.allSatisfy {
                $0.unit.isEmpty || index.units[$0.unit] != nil || $0.unit.contains("/")
            }
    }

    mutating func read(_ row: [GridCell]) {
        if row.isEmpty || isText && row.count == 1 && open.contains(where: { $0.places.count > 1 }) {
            closeTables()
        }
        guard !row.isEmpty else {
            // The place for a text that was left empty.
            if !isText { pending = nil }
            return
        }
        if isText, goesOn(row) { return }
        closeRow()
        if row.contains(where: { index.isProposal($0.text) }) { return structure(row) }
        if row.count == 1, row[0].text.hasPrefix(ImportWords.smallPrint) {
            closeTables()
            return ignore(row[0], isLabel: false)
        }
        if readsTitle(row) || readsHeader(row) || readsPending(row) || readsTables(row) { return }
        if readsHead(row) || readsValues(row) { return }
        for cell in row where !cell.isContinued { ignore(cell, isLabel: cell.column == row[0].column) }
    }

    mutating func structure(_ cells: [GridCell]) {
        findings += cells.filter { !$0.isContinued }.map {
            Finding(spot: spot($0), text: $0.text, outcome: .head)
        }
    }

    mutating func ignore(_ cell: GridCell, isLabel: Bool) {
        let nearest = isLabel ? index.nearest(to: cell.label) : nil
        findings.append(Finding(spot: spot(cell), text: cell.text, outcome: .ignored(nearest: nearest)))
    }
}
