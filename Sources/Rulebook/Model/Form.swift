// An official sheet as data: its parts, and in each the blocks that show fields in the order of the paper.

import Diagnostics
import FEEL

/// A sheet that others have designed, which is filled in and read.
package struct Form: Sendable {
    package let id: String
    /// The line that defines it.
    package let range: SourceRange
    package let title: Label
    /// How it is filled in.
    package let guide: Localized?
    package let parts: [Part]
    /// The pack that it comes from.
    package let origin: String

    /// Words as the form prints them, and other words that copies of it use.
    package struct Label: Sendable {
        package let text: Localized
        package let also: [String]

        package init(text: Localized, also: [String] = []) {
            self.text = text
            self.also = also
        }

        /// All of them, in every language.
        package var words: [String] { unique(text.all + also) }
    }

    /// A numbered stretch of the form.
    package struct Part: Sendable {
        package let id: String
        package let title: Label
        /// The name of the worksheet that begins here; a part without one goes on in that of the part before.
        package let tab: Localized?
        /// Left out where this is false.
        package let condition: CompiledExpression?
        package let blocks: [Block]
    }

    /// A stretch of a part, under a heading of its own where it has one.
    package struct Block: Sendable {
        package let heading: Label?
        package let condition: CompiledExpression?
        package let content: Content
        /// Small print below it.
        package let note: Localized?
        package let proposal: Proposal?
    }

    /// What a block shows.
    package enum Content: Sendable {
        /// Values with their dates and units, a row each.
        case cells([CellRow])
        /// A text field; by its index in the vocabulary.
        case text(Int)
        /// Texts side by side, under the words of the columns.
        case grid(header: [Label], rows: [GridRow])
        /// A field that holds rows.
        case rows(RowTable)
        /// Fields that hold rows with a month, one line for each month or quarter of the fiscal year.
        case months(MonthTable)
        /// Fields of which each is chosen from a list.
        case choices(header: [Label], fields: [Int])
        /// Nothing but its heading and its small print.
        case words
    }
}

extension Form {
    /// Under which its parts and blocks are shown.
    package var conditions: [CompiledExpression] {
        parts.flatMap { part in [part.condition] + part.blocks.map(\.condition) }.compactMap { $0 }
    }

    /// The fields that the form shows, by their indexes in the vocabulary, each once.
    package var fields: [Int] { unique(parts.flatMap(\.blocks).flatMap(\.content.fields)) }
}
