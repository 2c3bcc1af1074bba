// Reads one sheet of an XLSX file as its events come.

import FEELValues
import XMLFiles

/// What all sheets of a workbook share.
struct SheetContext {
    var strings: [String] = []
    var formats = CellFormats()
    /// Whether days are counted from 1904.
    var since1904 = false
}

/// Reads a sheet; a problem ends the reading.
struct SheetReader {
    private(set) var grid: Grid
    private(set) var problem: OfficeProblem?
    private let context: SheetContext
    private let cellsBefore: Int
    private var row = -1
    private var column = -1
    private var cell: OpenCell?
    private var firstUnknown: String?
    private var firstError: String?

    /// A cell that is being read.
    private struct OpenCell {
        let address: CellAddress
        let type: String
        let style: Int
        var text = RichText()
        var value = ""
        var isValue = false
        var isFormula = false
    }

    init(_ name: String, _ context: SheetContext, cellsBefore: Int) {
        grid = Grid(name: name)
        self.context = context
        self.cellsBefore = cellsBefore
    }

    /// What to know of the sheet.
    var warnings: [OfficeProblem] {
        let count = grid.formulas.count
        return (count > 0 ? [OfficeProblem.formulas(sheet: grid.name, count: count)] : [])
            + [firstUnknown.map { .unknownFormulas(sheet: grid.name, first: $0) }].compactMap { $0 }
            + [firstError.map { .errorValues(sheet: grid.name, first: $0) }].compactMap { $0 }
    }

    /// Takes in what comes next; false where the rest need not be read.
    mutating func visit(_ event: XMLStream.Event) -> Bool {
        switch event {
        case .start(let tag): begin(tag)
        case .text(let text): if cell?.isValue == true { cell?.value += text }
        case .end(let name): end(name)
        }
        cell?.text.visit(event)
        return problem == nil
    }

    private mutating func begin(_ tag: XMLStream.Tag) {
        switch tag.name {
        case "row": beginRow(tag)
        case "c": beginCell(tag)
        case "v": cell?.isValue = true
        case "f": cell?.isFormula = true
        case "col": hideColumns(tag)
        case "drawing", "legacyDrawing", "picture", "oleObjects", "controls": grid.objects += 1
        case "mergeCell":
            guard let range = CellRange(tag["ref"] ?? "") else { return fail(at: tag["ref"]) }
            grid.merges.append(range)
            if grid.merges.count > OfficeLimits.cells { tooLarge(.cells, OfficeLimits.cells) }
        default: break
        }
    }

    private mutating func beginRow(_ tag: XMLStream.Tag) {
        column = -1
        let next = tag["r"].map { CellAddress("A" + $0)?.row } ?? row + 1
        guard let next else { return fail(at: tag["r"]) }
        row = next
        if row >= OfficeLimits.rows { return tooLarge(.rows, OfficeLimits.rows) }
        if ["1", "true"].contains(tag["hidden"]) { grid.hiddenRows.insert(row) }
    }

    private mutating func beginCell(_ tag: XMLStream.Tag) {
        let address = tag["r"].map { CellAddress($0) } ?? CellAddress(row: max(row, 0), column: column + 1)
        guard let address else { return fail(at: tag["r"]) }
        if address.column >= OfficeLimits.columns { return tooLarge(.columns, OfficeLimits.columns) }
        if address.row >= OfficeLimits.rows { return tooLarge(.rows, OfficeLimits.rows) }
        column = address.column
        cell = OpenCell(
            address: address, type: tag["t"] ?? "n", style: tag["s"].flatMap { Int($0) } ?? 0)
    }

    private mutating func hideColumns(_ tag: XMLStream.Tag) {
        guard ["1", "true"].contains(tag["hidden"]), let first = tag["min"].flatMap({ Int($0) }),
            let last = tag["max"].flatMap({ Int($0) }), 1 <= first, first <= last
        else { return }
        grid.hiddenColumns.formUnion((first - 1)..<max(first - 1, min(last, OfficeLimits.columns)))
    }

    private mutating func end(_ name: String) {
        if name == "v" { cell?.isValue = false }
        guard name == "c", let closed = cell else { return }
        cell = nil
        if closed.isFormula { grid.formulas.insert(closed.address) }
        let value = value(of: closed)
        if value == .empty {
            if closed.isFormula, closed.type != "e" { firstUnknown = firstUnknown ?? "\(closed.address)" }
            return
        }
        grid.cells[closed.address] = value
        if context.formats.marking.contains(closed.style) { grid.marked.insert(closed.address) }
        if cellsBefore + grid.cells.count > OfficeLimits.cells { tooLarge(.cells, OfficeLimits.cells) }
    }

    private mutating func value(of cell: OpenCell) -> CellValue {
        switch cell.type {
        case "s":
            guard let index = Int(cell.value), context.strings.indices.contains(index) else {
                if !cell.value.isEmpty { fail(at: "\(cell.address)") }
                return .empty
            }
            return .optional(context.strings[index])
        case "inlineStr": return .optional(cell.text.text)
        case "str": return .optional(CellText.unescaped(cell.value))
        case "b": return cell.value.isEmpty ? .empty : .flag(cell.value == "1" || cell.value == "true")
        case "e":
            firstError = firstError ?? "\(cell.address)"
            return .empty
        case "d": return .optional(cell.value)
        default: return number(cell)
        }
    }

    private func number(_ cell: OpenCell) -> CellValue {
        guard let number = Double(cell.value), number.isFinite else { return .optional(cell.value) }
        guard context.formats.dates.contains(cell.style),
            let (date, minutes) = SerialDay.day(number, since1904: context.since1904)
        else { return .number(number) }
        if minutes == 0 { return .date(date) }
        let clock = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return .text("\(date) \(clock.joined(separator: ":"))")
    }

    private mutating func fail(at address: String?) {
        problem = problem ?? .badCell(sheet: grid.name, address: String((address ?? "").prefix(20)))
    }

    private mutating func tooLarge(_ measure: OfficeProblem.Measure, _ limit: Int) {
        problem = problem ?? .tooLarge(sheet: grid.name, measure, limit: limit)
    }
}
