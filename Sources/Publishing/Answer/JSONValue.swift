// A JSON value that is written with its keys in a fixed order.

import Foundation

/// A JSON value; null is written, not left out.
package indirect enum JSONValue: Encodable, Sendable {
    case null
    case flag(Bool)
    case whole(Int)
    case decimal(Decimal)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .flag(let value): try container.encode(value)
        case .whole(let value): try container.encode(value)
        case .decimal(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        case .list(let items): try container.encode(items)
        case .object(let members): try container.encode(members)
        }
    }

    /// The text, keys sorted, so that the same value gives the same bytes.
    package var written: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else { return "null\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    /// A text, or null.
    package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }

    package static func texts(_ items: [String]) -> JSONValue { .list(items.map(JSONValue.text)) }
}
