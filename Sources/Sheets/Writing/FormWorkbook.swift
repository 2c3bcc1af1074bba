// Filled forms as a workbook in the layout of the paper: worksheets by the tabs of the form.

import Diagnostics
import OfficeFiles

/// Writes filled forms as worksheets.
struct FormWorkbook {
    private let filler: FormFiller
    private let words: SheetWords

    init(_ filler: FormFiller) {
        self.filler = filler
        words = filler.words
    }

    func sheets(of form: FilledForm) -> [Sheet] {
        var pages: [(tab: String, parts: [FilledForm.Part])] = []
        for part in form.parts {
            if part.tab != nil || pages.isEmpty { pages.append((part.tab ?? form.title, [])) }
            pages[pages.count - 1].parts.append(part)
        }
        return pages.enumerated().map { sheet($1.tab, $1.parts, of: form, isFirst: $0 == 0) }
    }

    private func sheet(
        _ tab: String, _ parts: [FilledForm.Part], of form: FilledForm, isFirst: Bool
    ) -> Sheet {
        var rows = [
            LayoutRow(Cell(.text(form.title), .title), leastHeight: LayoutRow.title), head(of: form),
        ]
        let held = rows.count
        let exception = filler.record() == nil ? nil : filler.ownWord("sheet.exception")
        for note in isFirst ? form.notes + [exception].compactMap({ $0 }) : [] {
            rows.append(LayoutRow(Cell(.text(note), .note)))
        }
        for part in parts {
            rows += [.space, LayoutRow(Cell(.text(part.title), .heading))]
            var isApart = false
            for block in part.blocks {
                rows += (isApart && block.opens ? [.space] : []) + self.rows(of: block)
                isApart = block.closes
            }
        }
        var sheet = LayoutSheet(rows).sheet(named: tab)
        if let header = onlyHeader(of: parts, in: rows) {
            (sheet.frozenRows, sheet.firstTitleRow, sheet.titleRows) = (header + 1, header, 1)
        } else {
            (sheet.frozenRows, sheet.titleRows) = (held, held)
        }
        return sheet
    }

    /// The row of the header, where there is but one table.
    private func onlyHeader(of parts: [FilledForm.Part], in rows: [LayoutRow]) -> Int? {
        let tables = parts.flatMap(\.blocks).filter(\.isTable)
        let isHeader = { (row: LayoutRow) in row.parts.allSatisfy { $0.cell.style == .header } }
        return tables.count == 1 ? rows.firstIndex(where: isHeader) : nil
    }

    /// Whose form it is, in one line.
    private func head(of form: FilledForm) -> LayoutRow {
        let edges = LayoutRow.edges(Array(repeating: [3, 7], count: form.head.count).flatMap { $0 })
        return LayoutRow(
            form.head.enumerated().flatMap { index, item -> [LayoutRow.Part] in
                let place = index * 2
                return [
                    LayoutRow.Part(
                        from: edges[place], to: edges[place + 1], cell: Cell(.text(item.label), .label)),
                    LayoutRow.Part(
                        from: edges[place + 1], to: edges[place + 2], cell: Cell(.optional(item.value), .body)
                    ),
                ]
            })
    }

    private func rows(of block: FilledForm.Block) -> [LayoutRow] {
        switch block {
        case .heading(let text): [LayoutRow(Cell(.text(text), .heading))]
        case .note(let text): [LayoutRow(Cell(.text(text), .note))]
        case .values(let rows): ValueLayout(rows, words).rows
        case .table(let table): TableLayout(table).rows
        }
    }
}

extension FilledForm.Block {
    fileprivate var isTable: Bool {
        switch self {
        case .values, .table: true
        case .heading, .note: false
        }
    }

    /// Whether a gap may stand before it: small print belongs to what stands above.
    fileprivate var opens: Bool { if case .note = self { false } else { true } }
    /// Whether a gap may stand behind it: a heading belongs to what stands below.
    fileprivate var closes: Bool { if case .heading = self { false } else { true } }
}

extension FilledForm.Entry {
    /// The cell that it becomes.
    func cell(isProposed: Bool = false) -> Cell {
        Cell(value, isProposed && value != .empty ? .proposed : isFigure ? .figure : .body)
    }
}
