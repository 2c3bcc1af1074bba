// Checks of the header of a table.

import OfficeFiles

/// Rules about headers.
enum Headers {
    /// Columns with values under no header, or under one that tells nothing.
    @Sendable static func untelling(_ table: Table) -> [CellAddress?] {
        table.columns.filter { !$0.filled.isEmpty && !tells($0.header) }.map(table.header(at:))
    }

    /// A header has letters and is not one that a program made up.
    private static func tells(_ header: String) -> Bool {
        let name = header.lowercased().filter { !$0.isNumber && !" _:：".contains($0) }
        return name.contains(where: \.isLetter)
            && !(HeaderWords.made.contains(name) && (header.contains(where: \.isNumber) || name == "unnamed"))
    }

    /// Headers that stand there twice, and second rows of headers.
    @Sendable static func repeated(_ table: Table) -> [CellAddress?] {
        var seen: Set<String> = []
        let twice = table.columns.filter { column in
            !column.header.isEmpty && !seen.insert(column.header).inserted
        }
        return twice.map(table.header(at:)) + secondRow(table)
    }

    /// A row of texts under gaps of the header, above numbers.
    private static func secondRow(_ table: Table) -> [CellAddress?] {
        let gaps = table.columns.filter { $0.header.isEmpty }
        let goOn = gaps.filter { column in
            guard let next = column.cells.first, case .text(let text) = next.value else { return false }
            return column.isNumeric && Numeral(.text(text)) == nil
        }
        return goOn.compactMap { $0.cells.first?.address }
    }

    /// Where the header stands, if that is not the first row.
    @Sendable static func notFirst(_ table: Table) -> [CellAddress?] {
        guard let row = table.headerRow, row > 0, let column = table.columns.first else { return [] }
        return [CellAddress(row: row, column: column.place)]
    }

    /// Columns of codes, where nothing in the file tells what they mean; areas have their public code.
    @Sendable static func codes(_ table: Table) -> [CellAddress?] {
        if table.hasCodeList { return [] }
        return table.columns.filter { HeaderWords.codes.isPart(of: $0.header) && !Areas.isCode($0) }
            .map(table.header(at:))
    }
}
