// Checks of numbers.

import OfficeFiles

/// Rules about numbers.
enum Numbers {
    /// Numbers with units, commas or signs, or that Excel has as texts.
    @Sendable static func dressed(_ table: Table) -> [CellAddress?] {
        table.columns.filter { $0.isNumeric && !isName($0) }.flatMap { column in
            column.filled.filter { cell in
                guard let numeral = Numeral(cell.value) else { return false }
                guard column.isTyped, case .text = cell.value else { return numeral.isDressed }
                return true
            }.map(\.address)
        }
    }

    /// Codes and numbers of telephones begin with zeros and are texts.
    private static func isName(_ column: TableColumn) -> Bool {
        HeaderWords.ordinals.isPart(of: column.header)
    }

    /// Blanks of a column that has zeros too, since a blank may be unknown or none.
    @Sendable static func blanksBesideZeros(_ table: Table) -> [CellAddress?] {
        table.columns.filter(\.isNumeric).flatMap { column -> [CellAddress] in
            let hasZeros = column.filled.contains { Numeral($0.value)?.isZero == true }
            return hasZeros ? column.cells.filter { $0.value == .empty }.map(\.address) : []
        }
    }

    /// Signs such as - * X … among numbers.
    @Sendable static func signs(_ table: Table) -> [CellAddress?] {
        table.columns.filter(\.isNumeric).flatMap { column in
            column.filled.filter { Numeral($0.value) == nil && $0.text.count <= 3 }.map(\.address)
        }
    }

    /// Columns of numbers whose unit stands neither in the header nor in a column of units.
    @Sendable static func withoutUnit(_ table: Table) -> [CellAddress?] {
        if table.columns.contains(where: { HeaderWords.units.isPart(of: $0.header) }) { return [] }
        return table.columns.filter { column in
            column.isNumeric && !isName(column) && !column.header.contains { "（(［[％%".contains($0) }
        }.map(table.header(at:))
    }
}
