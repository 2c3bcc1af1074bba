// Walks through a form from top to bottom: headings, rows of values by their labels, tables by their headers.

import Calendars
import FEELValues
import OfficeFiles
import Rulebook

/// Reads one grid as a form.
struct SheetWalk {
    let importer: Importer
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

    private var open: [OpenTable] = []
    private var heading: Set<String> = []
    private var headingDate: PartialDate?
    private var headingRemark: String?
    private var remarkColumn = Int.max
    private var pending: (field: Int, label: PlacedText)?
    /// A row of values whose cells may go on below it, as in texts.
    private var row: (values: RowValues, label: PlacedText, cells: [PlacedText])?

    private var index: LabelIndex { importer.index }

    init(_ importer: Importer, file: String, sheet: String, isText: Bool) {
        self.importer = importer
        self.file = file
        self.sheet = sheet
        self.isText = isText
    }

    func spot(_ cell: GridCell) -> Spot {
        Spot(file: file, sheet: sheet, cell: isText ? "L\(cell.address.row + 1)" : "\(cell.address)")
    }

    private func placed(_ cell: GridCell) -> PlacedText { PlacedText(spot: spot(cell), text: cell.text) }

    mutating func walk(_ grid: Grid) {
        texts = grid.cells.values.map { PlainLabel.plain($0.text) }
        for row in GridRows(grid).rows { read(row) }
        close()
        outcomes = ShareCheck(importer.rulebook).checked(outcomes)
    }

    private mutating func close() {
        closeRow()
        closeTables()
    }

    private mutating func closeTables() {
        tables += open.filter { !$0.rows.isEmpty }
        open = []
    }

    private mutating func closeRow() {
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
    private mutating func goesOn(_ cells: [GridCell]) -> Bool {
        guard let open = row, open.values.isOpen, cells.allSatisfy(isValue(_:)), let first = cells.first,
            !index.isHeading(first.label), cells.count == 1 || !isLabel(first, under: heading)
        else { return false }
        let more = cells.map(placed(_:))
        row?.cells += more
        return true
    }

    private func isValue(_ cell: GridCell) -> Bool {
        let phrase = CellPhrase(cell.text)
        let isUnit = index.units[phrase.words] != nil
        if YesNoMark(cell.text) != nil || phrase.pieces.isEmpty && isUnit { return true }
        return !phrase.pieces.isEmpty && phrase.pieces.allSatisfy { ["", "/"].contains($0.before) }
            && phrase.pieces.allSatisfy {
                $0.unit.isEmpty || index.units[$0.unit] != nil || $0.unit.contains("/")
            }
    }

    private mutating func read(_ row: [GridCell]) {
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

    private mutating func structure(_ cells: [GridCell]) {
        findings += cells.filter { !$0.isContinued }.map {
            Finding(spot: spot($0), text: $0.text, outcome: .head)
        }
    }

    private mutating func ignore(_ cell: GridCell, isLabel: Bool) {
        let nearest = isLabel ? index.nearest(to: cell.label) : nil
        findings.append(Finding(spot: spot(cell), text: cell.text, outcome: .ignored(nearest: nearest)))
    }

    // MARK: Headings and headers

    private mutating func readsTitle(_ row: [GridCell]) -> Bool {
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

    private mutating func readsHeader(_ row: [GridCell]) -> Bool {
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
    private func best(in row: [GridCell]) -> (table: OpenTable, cells: Set<Int>)? {
        var best: (OpenTable, Set<Int>)?
        for shape in index.tables {
            guard let places = shape.places(in: row), places.count > (best?.0.places.count ?? 0) else {
                continue
            }
            best = (OpenTable(shape, places), Set(places.values.map(\.lowerBound)))
        }
        return best
    }

    // MARK: Rows

    private mutating func readsPending(_ row: [GridCell]) -> Bool {
        guard let (field, label) = pending else { return false }
        pending = nil
        guard let cell = row.first, row.count == 1 else { return false }
        var values = RowValues(
            Target(fields: [field]), importer.rulebook, index, date: nil, remark: nil)
        values.read([placed(cell)], label: label, isShort: false)
        outcomes += values.outcomes
        return true
    }

    private mutating func readsTables(_ row: [GridCell]) -> Bool {
        var isTaken = false
        for place in open.indices {
            if case .grid(let lines) = open[place].shape.body {
                isTaken = readsGrid(row, lines, open[place].places) || isTaken
            } else {
                isTaken = !open[place].take(row, spot(_:)).isEmpty || isTaken
            }
        }
        return isTaken
    }

    private mutating func readsGrid(
        _ row: [GridCell], _ lines: [(keys: Set<String>, fields: [Int])], _ places: [Int: ClosedRange<Int>]
    ) -> Bool {
        guard let label = row.first,
            let line = lines.first(where: { !$0.keys.isDisjoint(with: label.label.keys) })
        else { return false }
        structure([label])
        for (number, field) in line.fields.enumerated() {
            guard let range = places[number] else { continue }
            let cells = row.dropFirst().filter { range.contains($0.column) && $0.column > label.column }
            var values = RowValues(Target(fields: [field]), importer.rulebook, index, date: nil, remark: nil)
            values.read(cells.prefix(1).map(placed(_:)), label: placed(label), isShort: false)
            outcomes += values.outcomes
        }
        return true
    }

    /// Who it is about: pairs of a word and its value.
    private mutating func readsHead(_ row: [GridCell]) -> Bool {
        guard let first = row.first, ImportWords.municipality.contains(PlainLabel.plain(first.text)) else {
            return false
        }
        for (word, value) in zip(row, row.dropFirst()) {
            switch PlainLabel.plain(word.text) {
            case let word where ImportWords.municipality.contains(word): name = name ?? placed(value)
            case let word where ImportWords.prefecture.contains(word):
                prefecture = prefecture ?? placed(value)
            case let word where ImportWords.year.contains(word): year = year ?? placed(value)
            default: break
            }
        }
        structure(row)
        return true
    }

    private mutating func readsValues(_ row: [GridCell]) -> Bool {
        var cells = row[...]
        if let first = cells.first, cells.count > 1, case .date(let date)? = DateSlot(first.text) {
            headingDate = date
            structure([first])
            cells = cells.dropFirst()
        }
        if let first = cells.first, cells.count > 1,
            isHeading(first.label, of: cells[cells.startIndex + 1].label)
        {
            if !first.isContinued || heading != Set(first.label.keys) {
                heading = Set(first.label.keys)
                (headingDate, headingRemark) = (first.label.date?.known, first.label.remark)
            }
            structure([first])
            cells = cells.dropFirst()
        }
        guard let label = cells.first else { return false }
        switch index.target(of: label.label, under: heading) {
        case .none: return false
        case .several(let targets):
            let names = targets.flatMap(\.fields).map { importer.rulebook.vocabulary.fields[$0].name }
            doubt(label, .severalFields(unique(names)))
            for cell in cells.dropFirst() { ignore(cell, isLabel: false) }
        case .one(let target): read(target, label, Array(cells.dropFirst()))
        }
        return true
    }

    /// Whether a label stands over another: a heading of a form, or the group of a field.
    private func isHeading(_ heading: PlainLabel, of label: PlainLabel) -> Bool {
        let keys = Set(heading.keys)
        switch index.target(of: label, under: keys) {
        case .none: return false
        case .several: return index.isHeading(heading)
        case .one(let target): return index.isHeading(heading) || !target.headings.isDisjoint(with: keys)
        }
    }

    private func isLabel(_ cell: GridCell, under heading: Set<String>) -> Bool {
        if case .none = index.target(of: cell.label, under: heading) { false } else { true }
    }

    private mutating func doubt(_ cell: GridCell, _ doubt: Doubt) {
        findings.append(Finding(spot: spot(cell), text: cell.text, outcome: .doubtful(field: nil, doubt)))
    }

    private mutating func read(_ target: Target, _ label: GridCell, _ cells: [GridCell]) {
        structure([label])
        let isUnder = !target.headings.isDisjoint(with: heading)
        if !isUnder { (heading, headingDate, headingRemark) = ([], nil, nil) }
        let kind = importer.rulebook.vocabulary.fields[target.fields[0]].kind
        if cells.isEmpty, target.fields.count == 1, kind.isText {
            pending = (target.fields[0], placed(label))
            return
        }
        let beside = cells.filter { $0.column < remarkColumn }
        let remark = cells.first { $0.column >= remarkColumn }?.text ?? label.label.remark
        var values = RowValues(
            target, importer.rulebook, index, date: label.label.date?.known ?? (isUnder ? headingDate : nil),
            remark: remark ?? (isUnder ? headingRemark : nil))
        values.wantsDate = isText
        row = (values, placed(label), beside.map(placed(_:)))
        structure(cells.filter { $0.column >= remarkColumn })
    }
}
