// The schema of pack files: every section with its keys, and the names that the rulebook has so far.

import Diagnostics
import Publishing
import Rulebook

/// Makes the schema of packs.
struct PackSchema {
    let rulebook: Rulebook

    init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    var schema: JSONSchema {
        JSONSchema.object(sections).root("Shirube pack, \(rulebook.id)", definitions: definitions)
    }

    private var sections: [String: JSONSchema] {
        var sections: [String: JSONSchema] = [
            "pack": .reference("pack"), "sources": .object([:], others: .reference("source")),
            "topics": .object([:], others: .reference("topic")),
            "catalogues": .object([:], others: .list(.reference("row"))),
            "ranking": .reference("ranking"), "texts": .object([:], others: .reference("text")),
            "off": off, "masking": .reference("masking"),
            "comparison": .reference("comparison"), "near": .reference("near"),
            "portfolio": .reference("portfolio"),
            "summary": .list(.reference("text")),
        ]
        for (section, entry) in Self.lists { sections[section] = .list(.reference(entry)) }
        return sections.mapValues(\.orBlank)
    }

    private static let lists = [
        "groups": "group", "parameters": "parameter", "derived": "derived", "rules": "rule",
        "recommendations": "recommendation", "actions": "action", "rhythm": "rhythm", "figures": "figure",
        "similarity": "likeness", "examples": "example", "survey": "survey part", "forms": "form",
        "templates": "template", "pictures": "picture",
    ]

    private var off: JSONSchema {
        func entries(_ ids: [String]) -> JSONSchema {
            .list(
                .object(
                    ["id": .oneOf(words: ids), "reason": .reference("label")], required: ["id", "reason"])
            )
        }
        return .object([
            "rules": entries(rulebook.rules.map(\.id) + rulebook.switchedOff.map(\.id)),
            "recommendations": entries(rulebook.recommendations.map(\.id)),
            "actions": entries(rulebook.actions.map(\.id)), "rhythm": entries(rulebook.rhythm.map(\.id)),
            "examples": entries(rulebook.examples.map(\.id)),
            "forms": entries(rulebook.forms.map(\.id)),
        ])
    }

    private var definitions: [String: JSONSchema] {
        var parts = names.merging(texts) { first, _ in first }
        for (entry, keys) in PackFormat.entries.merging(PackFormat.forms, uniquingKeysWith: { $1 }) {
            parts[entry] = object(keys)
        }
        return parts
    }

    private func object(_ keys: [PackFormat.Key]) -> JSONSchema {
        var properties = Dictionary(
            keys.map { ($0.name, $0.schema.described($0.note)) }, uniquingKeysWith: { first, _ in first })
        properties["replace"] = .flag
        let required = keys.filter(\.isRequired).map(\.name)
        return .object(properties, required: required)
    }

    /// What may be referred to; in an entry with `each` a name may hold `$(column)`.
    private var names: [String: JSONSchema] {
        func names(_ words: [String]) -> JSONSchema {
            .any(of: [.oneOf(words: words), .column])
        }
        return [
            "name of topic": names(rulebook.topics.rows.map(\.id)),
            "name of sector": names((rulebook.catalogues["sectors"]?.rows ?? []).map(\.id)),
            "name of helper": names((rulebook.catalogues["helpers"]?.rows ?? []).map(\.id)),
            "name of source": names(rulebook.sources.map(\.id)),
            "name of rule": names(rulebook.rules.map(\.id)),
            "name of recommendation": names(rulebook.recommendations.map(\.id)),
            "name of action": names(rulebook.actions.map(\.id)),
            "name of meeting": names(rulebook.rhythm.map(\.id)),
            "name of picture": names(rulebook.pictures.map(\.id)),
            "name of catalogue": names(rulebook.catalogues.keys.sorted()),
            "part of a proposal": .oneOf(
                words: Form.Proposal.Part.words.keys.sorted()
                    + (rulebook.catalogues["sectors"]?.rows ?? []).map { "role \($0.id)" }),
            "row": JSONSchema(["type": .text("object"), "required": .texts(["id", "label"])]),
            "topic": JSONSchema(["type": .text("object"), "required": .texts(["label"])]),
        ]
    }

    private var texts: [String: JSONSchema] {
        let words = Dictionary(
            rulebook.languages.map { ($0.code, JSONSchema.feel) }, uniquingKeysWith: { first, _ in first })
        let mark: [String: JSONSchema] = ["replace": .flag]
        let variant = JSONSchema.object(
            words.merging(mark) { first, _ in first }.merging(["when": .feel]) { first, _ in first })
        let label = JSONSchema.any(of: [.feel, .object(words)])
        let also = words.merging(["also": JSONSchema.list(.text)]) { first, _ in first }
        return [
            "label": label, "text": .any(of: [variant, .list(variant), .column]),
            "words": .any(of: [.feel, .object(also)]),
        ]
    }
}
