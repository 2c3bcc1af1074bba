// The columns of a record.

import Calendars
import Diagnostics

/// A column of a record, in their order.
enum RecordColumn: Int, CaseIterable {
    case code, municipality, year, eraYear
    /// `group.field` by their ids; a word without a dot for what is no fact.
    case path
    case group, item
    /// Which row of a table or which of several values, from 1.
    case row
    /// The column of the table, or the language of a text.
    case column
    case value, unit, state, asOf, eraDate, scope, place, note

    /// The column under a header in any language; width and spaces do not matter.
    init?(header: String) {
        let plain = Self.plain(header)
        guard
            let column = Self.allCases.first(where: {
                [$0.title.en, $0.title.ja].contains { Self.plain($0) == plain }
            })
        else { return nil }
        self = column
    }

    private static func plain(_ text: String) -> String {
        halfWidth(text).filter { !$0.isWhitespace }.lowercased()
    }
}

/// What a record tells beside the facts, by the words of its path column.
enum RecordHead: String, CaseIterable {
    case pack, code, name, prefecture
    case sourceTitle = "source title"
    case sourceDate = "source date"
    case sourceAddress = "source address"
    case sourceNote = "source note"
    case sourceID = "source id"
    /// A field that nobody could answer.
    case asked
    /// The scope of a fact in one of its languages; `item` is the fact's path.
    case scope
}
