// The schema of the advisor's decisions.

import Diagnostics
import Publishing
import Rulebook

/// Makes the schema of a file of decisions.
struct DecisionsSchema {
    private let rulebook: Rulebook

    init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    var schema: JSONSchema {
        let kinds = [
            kind("accept"), kind("decline"), kind("add"), own, kind("defer", ["until": .date]),
            kind("edit", edit, required: ["part", "text"]),
        ]
        return JSONSchema.object(
            ["pack": .text, "version": .text, "decisions": JSONSchema.list(.any(of: kinds)).orBlank]
        ).root(
            "Shirube decisions, pack \(rulebook.id)",
            definitions: [
                "label": .label(in: rulebook.languages),
                "recommendation": .oneOf(words: rulebook.recommendations.map(\.id)),
            ])
    }

    private func kind(
        _ key: String, _ more: [String: JSONSchema] = [:], required: [String] = []
    ) -> JSONSchema {
        let shared: [String: JSONSchema] = [
            key: .reference("recommendation"), "reason": .reference("label"), "by": .text, "date": .date,
        ]
        return .object(
            shared.merging(more) { first, _ in first }, required: [key, "reason", "by"] + required)
    }

    /// A recommendation that the pack does not have.
    private var own: JSONSchema {
        let texts = ["title", "lead", "first step", "reason"].map { ($0, JSONSchema.reference("label")) }
        let more: [String: JSONSchema] = [
            "add": .text, "topic": .oneOf(words: rulebook.topics.rows.map(\.id)), "by": .text, "date": .date,
        ]
        return .object(
            more.merging(texts) { first, _ in first }, required: ["add", "title", "topic", "reason", "by"])
    }

    private var edit: [String: JSONSchema] {
        [
            "part": .oneOf(words: Recommendation.Part.allCases.map(\.rawValue)), "was": .reference("label"),
            "text": .reference("label"),
        ]
    }
}
