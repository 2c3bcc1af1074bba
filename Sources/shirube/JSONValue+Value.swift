// FEEL values as JSON.

import FEELValues
import Foundation
import Publishing

extension JSONValue {
    /// A value of FEEL: temporal values, ranges and functions as their text.
    init(_ value: Value) {
        switch value {
        case .null: self = .null
        case .boolean(let truth): self = .flag(truth)
        case .number(let number):
            self = Decimal(string: number.description).map(JSONValue.decimal) ?? .text(value.text)
        case .list(let items): self = .list(items.map { JSONValue($0) })
        case .context(let context):
            let members = context.entries.map { ($0.name, JSONValue($0.value)) }
            self = .object(Dictionary(members, uniquingKeysWith: { first, _ in first }))
        default: self = .text(value.text)
        }
    }
}
