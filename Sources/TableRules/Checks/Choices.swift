// Checks of columns whose cells choose from a list.

import Calendars
import OfficeFiles

/// Rules about choices.
enum Choices {
    /// Spellings of a choice that another spelling of the same outnumbers.
    @Sendable static func spelledDifferently(_ table: Table) -> [CellAddress?] {
        table.columns.filter { !$0.isNumeric && $0.choices != nil }.flatMap { column -> [CellAddress] in
            let spellings = Dictionary(grouping: column.filled) { plain($0.text) }
            return spellings.values.flatMap { cells -> [CellAddress] in
                let counts = Dictionary(grouping: cells, by: \.text).mapValues(\.count)
                let usual = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
                return cells.filter { $0.text != usual }.map(\.address)
            }.sorted()
        }
    }

    /// Words of which people use one for another; each choice has one of them.
    private static let alike = [
        ["有", "有り", "あり", "ある", "○", "〇", "◯"], ["無", "無し", "なし", "ない", "×", "✕"],
    ]

    private static func plain(_ text: String) -> String {
        let plain = halfWidth(text).lowercased().filter { !$0.isWhitespace }
        return alike.first { $0.contains(plain) }?.first ?? plain
    }

    private static let others = ["その他", "other"]

    /// `その他（…）` in a column of choices.
    @Sendable static func othersWithin(_ table: Table) -> [CellAddress?] {
        table.dataCells.filter { cell in
            let text = cell.text.lowercased()
            guard let word = others.first(where: text.hasPrefix) else { return false }
            return text.dropFirst(word.count).drop(while: \.isWhitespace).first.map { "（(:：".contains($0) }
                ?? false
        }.map(\.address)
    }
}
