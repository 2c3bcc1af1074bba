// Texts of a pack with facts in them, as they are before a profile fills them.

import Diagnostics
import FEEL

/// A text with variants; the first that holds and can be filled is printed.
package struct Text: Sendable {
    package let variants: [Variant]

    /// Whether the text is the same whatever the facts are.
    package var isPlain: Bool { variants.count == 1 && variants.allSatisfy(\.isPlain) }

    /// A text for one situation, in every language of the pack.
    package struct Variant: Sendable {
        package let condition: CompiledExpression?
        package let templates: [String: Template]
        /// The language whose template serves where one is missing.
        package let fallback: String

        fileprivate var isPlain: Bool {
            condition == nil
                && templates.values.allSatisfy { template in
                    template.pieces.allSatisfy { if case .literal = $0 { true } else { false } }
                }
        }

        package func template(in language: Language) -> Template? {
            templates[language.code] ?? templates[fallback]
        }
    }
}

/// A text with places for values.
package struct Template: Sendable {
    package let pieces: [Piece]

    /// A stretch of a template.
    package indirect enum Piece: Sendable {
        case literal(String)
        case value(CompiledExpression, Style)
        /// Left out when a value in it is unknown.
        case optional([Piece])
    }

    /// How a value is written.
    package enum Style: String, Sendable, CaseIterable {
        case plain, unit, dated
    }
}
