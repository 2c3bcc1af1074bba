// Filled forms as a document: a chapter for each form, a table for each block.

import Diagnostics
import FEELValues
import OfficeFiles
import Publishing

/// Composes filled forms as a document.
struct FormDocument {
    private let filler: FormFiller
    private let words: SheetWords

    init(_ filler: FormFiller) {
        self.filler = filler
        words = filler.words
    }

    /// - Parameter rest: what is known beside the forms.
    func document(of forms: [FilledForm], rest: [FilledForm.ValueRow]) -> Document {
        let isOne = forms.count == 1
        let title = isOne ? forms[0].title : filler.title
        let chapters = forms.enumerated().flatMap { index, form -> [Document.Block] in
            let opening: [Document.Block] =
                isOne ? [] : (index == 0 ? [] : [.pageBreak]) + [.heading(level: 2, form.title)]
            return opening + blocks(of: form, level: isOne ? 2 : 3)
        }
        let contents: [Document.Block] = isOne && forms[0].parts.count < 2 ? [] : [.contents]
        return Document(
            title: title, blocks: [.heading(level: 1, title)] + contents + chapters + closing(rest),
            carrying: filler.record())
    }

    private func closing(_ rest: [FilledForm.ValueRow]) -> [Document.Block] {
        rest.isEmpty ? [] : [.pageBreak, .heading(level: 2, words.rest), .table(table(of: rest))]
    }

    private func blocks(of form: FilledForm, level: Int) -> [Document.Block] {
        let notes = form.notes.map { Document.Block.note($0) }
        return [.table(head(of: form))] + notes
            + form.parts.flatMap { part in
                [.heading(level: level, part.title)] + part.blocks.map { block($0, level: level + 1) }
            }
    }

    /// Whose form it is; the name stands at the head.
    private func head(of form: FilledForm) -> Document.Table {
        let shown = form.head.filter { !$0.value.isEmpty || filler.contents.isBlank }
        return Document.Table(
            header: shown.flatMap { [$0.label, $0.value] }, rows: [], shares: shown.flatMap { _ in [2, 3] })
    }

    private func block(_ block: FilledForm.Block, level: Int) -> Document.Block {
        switch block {
        case .heading(let text): .heading(level: level, text)
        case .note(let text): .note(text)
        case .values(let rows): .table(table(of: rows))
        case .table(let table): .table(self.table(of: table))
        }
    }

    /// Values stand in one column with their units.
    private func table(of values: [FilledForm.ValueRow]) -> Document.Table {
        let names = words.valueColumns
        let hasHeadings = values.contains { $0.heading != nil }
        let rows = values.map { row -> [[String]] in
            let names =
                hasHeadings
                ? [[row.heading ?? row.label], [row.heading == nil ? "" : row.label]] : [[row.label]]
            return names + [[row.asOf ?? ""], row.values.map(text(_:)), lines(row.remark)]
        }
        let continued = values.indices.dropFirst().filter {
            values[$0].heading != nil && values[$0].heading == values[$0 - 1].heading
        }
        return Document.Table(
            header: (hasHeadings ? [names[0]] : []) + [names[1], names[2], names[3], names[5]], rows: rows,
            continued: Set(continued.map { Document.Table.Place(row: $0, column: 0) }),
            shares: filler.contents.isBlank ? (hasHeadings ? [20] : []) + [24, 17, 24, 15] : [])
    }

    private func text(_ value: (cell: FilledForm.Entry, unit: String)) -> String {
        let shown = text(value.cell)
        if value.unit.isEmpty { return shown }
        return shown.isEmpty
            ? words.blankNumber + value.unit : shown + words.pick("", " ") + value.unit
    }

    /// A blank to be filled in by hand shows what may be chosen.
    private func text(_ entry: FilledForm.Entry) -> String {
        if case .number(let number) = entry.value, entry.isFigure, let whole = Int(exactly: number) {
            return filler.filler.writer.plain(.number(Number(whole))) ?? ""
        }
        if entry.value == .empty, filler.contents.isBlank { return words.boxes(entry.choices) }
        return entry.value.text
    }

    private func table(of table: FilledForm.Table) -> Document.Table {
        let marked = table.rows.indices.filter { table.rows[$0].isProposed }
        let continued = table.rows.indices.filter { table.rows[$0].continuesFirst }
        return Document.Table(
            header: table.header, rows: table.rows.map { row in row.cells.map { content($0, row.room) } },
            marked: Set(marked), continued: Set(continued.map { Document.Table.Place(row: $0, column: 0) }),
            shares: table.weights)
    }

    private func content(_ content: FilledForm.Content, _ room: Int) -> [String] {
        switch content {
        case .label(let text): return [text]
        case .one(let entry):
            let lines = lines(text(entry))
            // Room to write into, where somebody is to write.
            let isOpen = filler.contents.isBlank && entry.value == .empty && entry.choices.isEmpty
            return isOpen ? Array(repeating: "", count: room) : lines
        case .stack(let lines):
            return lines.filter { filler.contents.isBlank || $0.entry.value != .empty }.flatMap {
                self.lines(words.labelled($0.label, text($0.entry)))
            }
        }
    }

    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
