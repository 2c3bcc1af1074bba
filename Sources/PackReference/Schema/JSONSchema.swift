// JSON Schema, as far as it is needed, with its keywords as cases and functions.

import Diagnostics
import Publishing
import Rulebook

/// A JSON Schema or a part of one.
struct JSONSchema {
    private var keywords: [String: JSONValue]

    init(_ keywords: [String: JSONValue] = [:]) { self.keywords = keywords }

    var json: JSONValue { .object(keywords) }

    /// Anything.
    static let anything = JSONSchema()
    /// A text; numbers are written without quotes too.
    static let text = JSONSchema(["type": .texts(["string", "number"])])
    static let whole = JSONSchema(["type": .text("integer")])
    static let flag = JSONSchema(["type": .text("boolean")])
    static let null = JSONSchema(["type": .text("null")])
    /// A FEEL expression: a text, a number, true or false.
    static let feel = JSONSchema(["type": .texts(["string", "number", "boolean"])])
    /// A date or a fiscal year, as 2024, R6, 令和6年度, 2024-04-01.
    static let date = JSONSchema(["type": .texts(["string", "integer"])])

    /// What an entry with `each` takes from a column, alone or within a text.
    static let column = JSONSchema(["type": .text("string"), "pattern": .text("\\$\\(")])

    static func oneOf(words: [String]) -> JSONSchema {
        JSONSchema(["enum": .texts(unique(words))])
    }

    static func any(of parts: [JSONSchema]) -> JSONSchema {
        JSONSchema(["anyOf": .list(parts.map(\.json))])
    }

    static func list(_ item: JSONSchema) -> JSONSchema {
        JSONSchema(["type": .text("array"), "items": item.json])
    }

    static func reference(_ name: String) -> JSONSchema {
        JSONSchema(["$ref": .text("#/$defs/\(name)")])
    }

    static func object(
        _ properties: [String: JSONSchema], required: [String] = [], others: JSONSchema? = nil
    ) -> JSONSchema {
        JSONSchema([
            "type": .text("object"), "properties": .object(properties.mapValues(\.json)),
            "required": .texts(required.sorted()),
            "additionalProperties": others?.json ?? .flag(false),
        ])
    }

    /// A text for every language, or one for each.
    static func label(in languages: [Language]) -> JSONSchema {
        let texts = Dictionary(
            languages.map { ($0.code, JSONSchema.text) }, uniquingKeysWith: { first, _ in first })
        return .any(of: [.text, .object(texts)])
    }

    func with(_ keyword: String, _ value: JSONValue) -> JSONSchema {
        var copy = self
        copy.keywords[keyword] = value
        return copy
    }

    func described(_ text: String) -> JSONSchema { with("description", .text(text)) }

    /// Or left blank.
    var orBlank: JSONSchema { .any(of: [self, .null]) }

    /// The whole schema of a kind of file.
    func root(_ title: String, definitions: [String: JSONSchema]) -> JSONSchema {
        with("$schema", .text("https://json-schema.org/draft/2020-12/schema"))
            .with("title", .text(title))
            .with("$defs", .object(definitions.mapValues(\.json)))
    }
}
