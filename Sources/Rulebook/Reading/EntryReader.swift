// What all readers of entries share: conditions, texts, citations and years.

import Calendars
import DMN
import Diagnostics
import FEEL

/// Reads entries of a pack once every name is known.
struct EntryReader {
    var compiler: Compiler
    let declarations: Declarations
    let labels: LabelReader
    let names: Names
    /// The slot of each derived fact, by its name.
    let derivedSlots: [String: Int]
    /// The languages whose texts are compiled; the others are only checked to be there.
    let spoken: [Language]
    let problems: Problems
    var files = PackFiles()

    /// A condition; what cannot be true or false is reported.
    func condition(_ key: String, of reader: inout MapReader) -> CompiledExpression? {
        guard let scalar = reader.scalar(key) else { return nil }
        return condition(scalar)
    }

    /// The id of the pack that an entry stands in.
    func origin(_ reader: MapReader) -> String { labels.origins.pack(at: reader.range) }

    func condition(_ scalar: Tree.Scalar) -> CompiledExpression? {
        guard let expression = expression(scalar) else { return nil }
        switch expression.type {
        case .boolean, .any, .null: return expression
        default:
            problems.add(.wrongType(expected: "boolean", found: "\(expression.type)"), at: scalar.range)
            return nil
        }
    }

    func expression(_ key: String, of reader: inout MapReader) -> CompiledExpression? {
        reader.scalar(key).flatMap(expression(_:))
    }

    func requiredExpression(_ key: String, of reader: inout MapReader) -> CompiledExpression? {
        reader.requiredScalar(key).flatMap(expression(_:))
    }

    func expression(_ scalar: Tree.Scalar) -> CompiledExpression? {
        switch compiler.expression(scalar.snippet) {
        case .success(let expression): return expression
        case .failure(let failure):
            problems.add(failure.diagnostics)
            return nil
        }
    }

    func text(_ key: String, of reader: inout MapReader) -> Text? { reader.optional(key).map(text(_:)) }

    /// Whether every language is read; a memo needs one, and nothing of what is said of many municipalities.
    var readsAll: Bool { spoken.count == labels.languages.count }

    /// A text for rule authors; it is passed over where only some languages are needed, to write a memo.
    func background(_ key: String, of reader: inout MapReader) -> Text? {
        let tree = reader.optional(key)
        return readsAll ? tree.map(text(_:)) : nil
    }

    func requiredText(_ key: String, of reader: inout MapReader) -> Text {
        reader.required(key).map(text(_:)) ?? Text(variants: [])
    }

    /// A text from a map of languages, or from a list of such maps with conditions.
    func text(_ tree: Tree) -> Text {
        if case .list(let items, _) = tree { return Text(variants: items.compactMap(variant(_:))) }
        return Text(variants: [variant(tree)].compactMap { $0 })
    }

    private func variant(_ tree: Tree) -> Text.Variant? {
        guard var reader = MapReader(tree, "a text", problems: problems) else { return nil }
        let condition = condition("when", of: &reader)
        var templates: [String: Template] = [:]
        let texts = labels.scalars(of: &reader)
        let isWhole = spoken.allSatisfy { language in texts.contains { $0.language == language } }
        let fallback = isWhole ? spoken.first : texts.first?.language
        for (language, scalar) in texts where spoken.contains(language) || language == fallback {
            var template = TemplateReader(scalar.snippet, compiler: compiler, problems: problems)
            templates[language.code] = template.template()
        }
        reader.finish()
        return Text.Variant(condition: condition, templates: templates, fallback: fallback?.code ?? "")
    }

    func citations(of reader: inout MapReader) -> [Citation] {
        reader.list("cite").compactMap { item in
            guard var entry = MapReader(item, "a citation", problems: problems) else { return nil }
            let source = names.check(entry.requiredReference("source"), .source)
            let place = entry.text("at")
            entry.finish()
            return source.map { Citation(source: $0, place: place) }
        }
    }

    func years(of reader: inout MapReader) -> Years {
        Years(since: year("since", of: &reader), until: year("until", of: &reader))
    }

    private func year(_ key: String, of reader: inout MapReader) -> FiscalYear? {
        guard let scalar = reader.scalar(key) else { return nil }
        return problems.catching(at: scalar.range) { () throws(CalendarProblem) in
            try FiscalYear.parse(scalar.text)
        }
    }
}

extension Problems {
    /// The result, or nil where a date could not be read, which is reported.
    package func catching<Result>(
        at range: SourceRange, _ body: () throws(CalendarProblem) -> Result
    ) -> Result? {
        do {
            return try body()
        } catch {
            add([Diagnostic(.error, code: error.code, message: error.message, range: range, help: error.help)]
            )
            return nil
        }
    }
}
