// Writes a profile as the YAML text from which it is read again, the same.

import Calendars
import Diagnostics
import FEELValues

/// Writes profiles in their canonical form: fields by their ids in the order of the schema.
package struct ProfileWriter {
    private let rulebook: Rulebook

    package init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    /// The text of a whole profile.
    package func text(of profile: Profile) -> String {
        (head(profile) + facts(profile) + asked(profile)).joined(separator: "\n") + "\n"
    }

    private func head(_ profile: Profile) -> [String] {
        let own = profile.municipality
        let municipality = [
            ("name", written(own.name)), ("prefecture", own.prefecture.map(written(_:))),
            ("code", own.code.map { YAMLText.quoted($0.digits) }),
        ]
        return [
            "profile: \(YAMLText.written(profile.pack ?? rulebook.id))",
            "municipality: \(Self.map(municipality))", "fiscal year: \(profile.fiscalYear.year)",
        ] + [profile.source.map { "source: \(written($0))" }].compactMap { $0 }
    }

    private func written(_ source: ProfileSource) -> String {
        Self.map([
            ("title", written(source.title)), ("date", source.date?.iso),
            ("address", source.address.map(YAMLText.written(_:))), ("note", source.note.map(written(_:))),
            ("id", source.id.map(YAMLText.written(_:))),
        ])
    }

    private func asked(_ profile: Profile) -> [String] {
        let names = profile.asked.map { YAMLText.written(rulebook.vocabulary.fields[$0].name) }
        return names.isEmpty ? [] : ["asked: [\(names.joined(separator: ", "))]"]
    }

    private func facts(_ profile: Profile) -> [String] {
        var lines: [String] = []
        var group: String?
        for (index, fact) in profile.facts.sorted(by: { $0.key < $1.key }) {
            let field = rulebook.vocabulary.fields[index]
            if field.group != group { lines.append("  \(YAMLText.written(field.group)):") }
            group = field.group
            lines += self.lines(of: fact, in: field)
        }
        return lines.isEmpty ? [] : ["facts:"] + lines
    }

    /// A line, or where the value is a table a line for each of its rows.
    private func lines(of fact: Fact, in field: Field) -> [String] {
        let key = "    \(YAMLText.written(field.id)):"
        guard case .rows = field.kind, case .list(let rows) = fact.value, !rows.isEmpty else {
            let value = written(fact)
            return [value.isEmpty ? key : "\(key) \(value)"]
        }
        let remarks = remarks(fact)
        let indent = remarks.isEmpty ? "      " : "        "
        let table = rows.enumerated().map { indent + "- " + written(row: $1, fact.rowRemarks[$0]) }
        if remarks.isEmpty { return [key] + table }
        return [key, "      value:"] + table + remarks.map { "      \($0.0): \($0.1)" }
    }

    /// A fact in one line: its value, or its record with date, scope, place and note.
    package func written(_ fact: Fact) -> String {
        let remarks = remarks(fact)
        guard fact.state == .known else {
            if fact.state == .blank, remarks.isEmpty { return "" }
            return Self.map([("unknown", fact.state.rawValue)] + remarks)
        }
        return remarks.isEmpty ? value(fact) : Self.map([("value", value(fact))] + remarks)
    }

    private func remarks(_ fact: Fact) -> [(String, String)] {
        var scope: String?
        if case .wider(let name) = fact.scope { scope = written(scope: name) }
        let remarks = [
            ("as of", fact.asOf?.iso), ("scope", scope), ("at", fact.place.map(YAMLText.written(_:))),
            ("note", fact.note.map(YAMLText.written(_:))),
        ]
        return remarks.compactMap { key, text in text.map { (key, $0) } }
    }

    /// `own` would mean the municipality itself.
    private func written(scope name: Localized) -> String {
        let text = written(name)
        return text == "own" ? "{\(rulebook.languages.first?.code ?? "ja"): own}" : text
    }

    /// A name in every language in which it is known.
    package func written(_ name: Localized) -> String {
        let texts = name.byLanguage
        if texts.isEmpty { return YAMLText.written(name.first) }
        return Self.map(texts.map { ($0.language, YAMLText.written($0.text)) })
    }

    private func value(_ fact: Fact) -> String {
        guard !fact.rowRemarks.isEmpty, case .list(let rows) = fact.value else {
            return Self.value(fact.value)
        }
        let lines = rows.enumerated().map { written(row: $1, fact.rowRemarks[$0]) }
        return "[" + lines.joined(separator: ", ") + "]"
    }

    private func written(row: Value, _ remark: Fact.RowRemark?) -> String {
        guard case .context(let cells) = row else { return Self.value(row) }
        let known = cells.entries.filter { !$0.value.isNull }.map { ($0.name, Self.value($0.value)) }
        let remarks = [
            ("as of", remark?.asOf?.iso), ("at", remark?.place.map(YAMLText.written(_:))),
            ("note", remark?.note.map(YAMLText.written(_:))),
        ]
        return Self.map(known + remarks)
    }

    private static func value(_ value: Value) -> String {
        switch value {
        case .boolean(let flag): flag ? "yes" : "no"
        case .number, .date: value.text
        case .list(let items): "[" + items.map(Self.value(_:)).joined(separator: ", ") + "]"
        case .context(let row):
            map(row.entries.filter { !$0.value.isNull }.map { ($0.name, Self.value($0.value)) })
        default: YAMLText.written(value.text)
        }
    }

    private static func map(_ entries: [(String, String?)]) -> String {
        let written = entries.compactMap { key, text in text.map { "\(YAMLText.written(key)): \($0)" } }
        return "{" + written.joined(separator: ", ") + "}"
    }
}
