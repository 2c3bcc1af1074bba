// A field of the profile schema.

import Diagnostics
import FEEL

/// One cell of the sheet: what it is called, what it may hold, and the question that asks for it.
package struct Field: Sendable {
    package let group: String
    package let id: String
    package let label: Localized
    package let groupLabel: Localized
    package let kind: Kind
    package let unit: Localized?
    package let question: Localized?
    package let place: Localized?
    /// Whether the value counts people, so that small values are masked in what leaves the municipality.
    package let countsPeople: Bool
    /// Whether it tells who the municipality is rather than what it does; never a reason by itself.
    package let isBackground: Bool
    /// The pack that it comes from.
    package let origin: String

    /// What a field may hold.
    package indirect enum Kind: Sendable {
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
    package struct Permitted: Sendable {
        package let id: String
        package let label: Localized
    }

    /// A column of a field that holds rows.
    package struct Column: Sendable {
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
                ChoiceType.Option(id: value.id, aliases: value.label.all.filter { $0 != value.id })
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
