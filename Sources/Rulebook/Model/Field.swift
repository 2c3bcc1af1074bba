// A field of the profile schema.

import Diagnostics
import FEEL

/// One cell of the sheet: what it is called, what it may hold, and the question that asks for it.
package struct Field: Sendable {
    package let group: String
    package let id: String
    package let range: SourceRange
    package let label: Localized
    /// The name in conditions, where the label cannot stand in them.
    package let alias: String?
    package let groupLabel: Localized
    package let kind: Kind
    package let unit: Localized?
    package let question: Localized?
    package let place: Localized?
    /// Whether the value counts people, so that small values are masked in what leaves the municipality.
    package let countsPeople: Bool
    /// Whether it tells who the municipality is rather than what it does; never a reason by itself.
    package let isBackground: Bool
    /// How hard it is for the municipality to change, from 1 to 5; nil where it cannot.
    package let effort: Int?
    /// The pack that it comes from.
    package let origin: String

    /// What a field may hold.
    package indirect enum Kind: Sendable, Hashable {
        case number(whole: Bool, range: ClosedRange<Double>?)
        case boolean
        case choice([Permitted])
        case choices([Permitted])
        case text
        case date
        case fiscalYear
        case rows([Column])
    }

    /// A permitted value of a choice.
    package struct Permitted: Sendable, Hashable {
        package let id: String
        package let label: Localized
        /// Further words that profiles and conditions may use for it.
        package let aliases: [String]

        package init(id: String, label: Localized, aliases: [String] = []) {
            self.id = id
            self.label = label
            self.aliases = aliases
        }

        /// Every word for the value, the id first.
        package var words: [String] { unique([id] + label.all + aliases) }
    }

    /// A column of a field that holds rows.
    package struct Column: Sendable, Hashable {
        package let id: String
        package let label: Localized
        package let kind: Kind
    }

    /// The English name, such as `council.meetings per year`.
    package var name: String { "\(group).\(id)" }
}

extension Field.Kind {
    /// The type of the field in conditions.
    package var feelType: FEELType {
        switch self {
        case .number, .fiscalYear: .number
        case .boolean: .boolean
        case .choice(let values): .choice(Self.choiceType(values))
        case .choices(let values): .list(.choice(Self.choiceType(values)))
        case .text: .string
        case .date: .date
        case .rows(let columns): .list(.context(Self.contextType(columns)))
        }
    }

    private static func choiceType(_ values: [Field.Permitted]) -> ChoiceType {
        ChoiceType(
            values.map { value in
                ChoiceType.Option(id: value.id, aliases: Array(value.words.dropFirst()))
            })
    }

    private static func contextType(_ columns: [Field.Column]) -> ContextType {
        ContextType(
            columns.map { column in
                ContextType.Member(
                    name: column.id, aliases: column.label.all.filter { $0 != column.id },
                    type: column.kind.feelType)
            })
    }
}

extension Field.Kind {
    /// Whether anything may be written into it.
    package var isFree: Bool {
        switch self {
        case .text, .rows: true
        default: false
        }
    }
}
