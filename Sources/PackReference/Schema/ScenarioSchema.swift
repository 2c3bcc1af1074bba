// The schema of scenario files.

import Diagnostics
import Publishing
import Rulebook

/// Makes the schema of scenarios.
struct ScenarioSchema {
    private let rulebook: Rulebook
    private let profiles: ProfileSchema

    init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        profiles = ProfileSchema(rulebook)
    }

    var schema: JSONSchema {
        var parts = profiles.definitions
        parts["scenario"] = scenario
        parts["expect"] = expect
        parts["rule"] = .oneOf(words: rulebook.rules.map(\.id))
        parts["recommendation"] = .oneOf(words: rulebook.recommendations.map(\.id))
        parts["action"] = .oneOf(words: rulebook.actions.map(\.id))
        parts["field"] = .oneOf(words: paths.map(\.path))
        return JSONSchema.object(
            ["pack": .text, "scenarios": .list(.reference("scenario"))], required: ["scenarios"]
        ).root("Shirube scenarios, pack \(rulebook.id)", definitions: parts)
    }

    private var scenario: JSONSchema {
        let changes = Dictionary(
            paths.map { ($0.path, JSONSchema.reference(ProfileSchema.name($0.field))) },
            uniquingKeysWith: { first, _ in first })
        return .object(
            [
                "name": .text, "profile": .text, "like": .text, "note": .text, "fiscal year": .date,
                "language": .oneOf(words: rulebook.languages.map(\.code)),
                "inline": .object(
                    [
                        "municipality": .anything, "fiscal year": .date, "source": .anything,
                        "facts": .reference("facts"), "profile": .text,
                    ]
                ).orBlank,
                "change": .object(changes).orBlank, "expect": .reference("expect"),
            ], required: ["name", "expect"])
    }

    private var expect: JSONSchema {
        let rules = JSONSchema.list(.reference("rule"))
        let recommendations = JSONSchema.list(.reference("recommendation"))
        let fields = JSONSchema.list(.reference("field"))
        let months = JSONSchema.list(.whole)
        let rhythm = JSONSchema.oneOf(words: rulebook.rhythm.map(\.id))
        let entry = JSONSchema.any(of: [.reference("action"), rhythm])
        let scheduled = JSONSchema.object([
            "action": .reference("action"), "rhythm": rhythm,
            "month": .whole, "months": months,
        ])
        return .object([
            "found": rules, "not found": rules, "open": rules, "recommended": recommendations,
            "not recommended": recommendations, "first": .reference("recommendation"), "asked": fields,
            "not asked": fields, "scheduled": .list(scheduled), "not scheduled": .list(entry),
            "says": .list(.text), "not says": .list(.text),
        ])
    }

    /// Every field under each of its names.
    private var paths: [(path: String, field: Field)] {
        rulebook.vocabulary.fields.flatMap { field in
            ([field.group] + field.groupLabel.all).flatMap { group in
                ([field.id] + field.label.all).map { ("\(group).\($0)", field) }
            }
        }
    }
}
