// The schema of profiles: the fields of a rulebook in every language, with what they may hold.

import Diagnostics
import Publishing
import Rulebook

/// Makes the schema of profiles.
struct ProfileSchema {
    private let rulebook: Rulebook

    init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    var schema: JSONSchema {
        body.root("Shirube profile, pack \(rulebook.id)", definitions: definitions)
    }

    /// A profile, its parts under `$defs`.
    var body: JSONSchema {
        .object(
            [
                "profile": .oneOf(words: rulebook.packs.map(\.id)),
                "municipality": .object(
                    ["name": .reference("label"), "prefecture": .reference("label"), "code": .text],
                    required: ["name"]),
                "fiscal year": .date,
                "source": .object(
                    [
                        "title": .reference("label"), "date": .date, "address": .text,
                        "note": .reference("label"), "id": .text,
                    ], required: ["title"]
                ).orBlank,
                "facts": .reference("facts"),
                "asked": JSONSchema.list(.text).described("尋ねたが分からなかった項目 / asked, and nobody knew"),
            ], required: ["municipality", "fiscal year"])
    }

    /// The parts that profiles and scenarios refer to.
    var definitions: [String: JSONSchema] {
        var parts = ["label": label, "facts": facts.orBlank]
        for field in rulebook.vocabulary.fields { parts[Self.name(field)] = fact(field) }
        return parts.merging(groups) { first, _ in first }
    }

    static func name(_ field: Field) -> String { "field \(field.group) \(field.id)" }

    private var label: JSONSchema {
        let texts = Dictionary(
            rulebook.languages.map { ($0.code, JSONSchema.text) }, uniquingKeysWith: { first, _ in first })
        return .any(of: [.text, .object(texts)])
    }

    /// Every group under each of its names.
    private var facts: JSONSchema {
        var names: [String: JSONSchema] = [:]
        for field in rulebook.vocabulary.fields {
            for name in [field.group] + field.groupLabel.all {
                names[name] = .reference("group \(field.group)")
            }
        }
        return .object(names)
    }

    private var groups: [String: JSONSchema] {
        var groups: [String: JSONSchema] = [:]
        for fields in Dictionary(grouping: rulebook.vocabulary.fields, by: \.group).values {
            guard let first = fields.first else { continue }
            var properties: [String: JSONSchema] = [:]
            for field in fields {
                for name in [field.id] + field.label.all { properties[name] = .reference(Self.name(field)) }
            }
            groups["group \(first.group)"] =
                JSONSchema.object(properties).described(first.groupLabel.first).orBlank
        }
        return groups
    }

    /// A fact in its short form, blank, or with date, scope and place.
    private func fact(_ field: Field) -> JSONSchema {
        let value = value(field.kind)
        let states = Fact.State.allCases.filter { $0 != .known }.map(\.rawValue)
        let record = JSONSchema.object([
            "value": value.orBlank, "unknown": .oneOf(words: states), "as of": .date, "at": .text,
            "scope": .reference("label"), "note": .reference("label"),
        ])
        return .any(of: [value, .null, record]).described(description(of: field))
    }

    private func description(of field: Field) -> String {
        rulebook.languages.map { language in
            let unit = field.unit.map { " (\($0.text(in: language).split(separator: "|").last ?? ""))" } ?? ""
            let question = field.question.map { ": \($0.text(in: language))" } ?? ""
            return field.label.text(in: language) + unit + question
        }.joined(separator: "\n")
    }

    private func value(_ kind: Field.Kind) -> JSONSchema {
        switch kind {
        case .number(let whole, let range): number(whole: whole, range)
        case .boolean:
            .any(of: [.flag, .oneOf(words: ValueReader.yesWords + ValueReader.noWords)])
        case .choice(let values): .oneOf(words: values.flatMap { [$0.id] + $0.label.all + $0.aliases })
        case .choices(let values):
            .list(.oneOf(words: values.flatMap { [$0.id] + $0.label.all + $0.aliases }))
        case .text: .text
        case .date, .fiscalYear: .date
        case .rows(let columns): .list(row(columns))
        }
    }

    /// A number, or a text with full-width digits or separators.
    private func number(whole: Bool, _ range: ClosedRange<Double>?) -> JSONSchema {
        var number = JSONSchema(["type": .text(whole ? "integer" : "number")])
        if let range {
            number = number.with("minimum", .decimal(.init(range.lowerBound)))
                .with("maximum", .decimal(.init(range.upperBound)))
        }
        let written = JSONSchema([
            "type": .text("string"), "pattern": .text("^[-0-9０-９.．,，、 ]+$"),
        ])
        return .any(of: [number, written])
    }

    private func row(_ columns: [Field.Column]) -> JSONSchema {
        var properties: [String: JSONSchema] = ["at": .text, "as of": .date, "note": .reference("label")]
        for column in columns {
            for name in [column.id] + column.label.all { properties[name] = value(column.kind).orBlank }
        }
        return .object(properties)
    }
}
