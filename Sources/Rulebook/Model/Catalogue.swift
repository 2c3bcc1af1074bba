// Named lists that rules and fields are made from: menu items, sectors, helpers, topics.

import Diagnostics

/// A list of rows, each with an id, a label and further columns.
package struct Catalogue: Sendable {
    package let id: String
    package let rows: [Row]

    /// A row; `columns` holds the texts as written, for templates.
    package struct Row: Sendable {
        package let id: String
        package let label: Localized
        package let columns: [String: Tree]

        /// Further words for the row, from its column `also`.
        package var aliases: [String] {
            guard case .list(let items, _) = columns["also"] else { return [] }
            return items.compactMap { $0.scalar?.text }
        }
    }

    package func row(_ id: String) -> Row? { rows.first { $0.id == id } }

    /// The label of a row in a language; the id where there is no such row.
    package func label(_ id: String, in language: Language) -> String {
        row(id)?.label.text(in: language) ?? id
    }
}
