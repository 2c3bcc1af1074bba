// The tables at the end of the page: fields, parameters, derived facts, the rhythm, sources, changes.

import Diagnostics
import FEEL
import Markup
import Rulebook

extension Page {
    var rest: Markup {
        .joined([
            section("fields", .fields, fields), section("parameters", .parameters, parameters),
            section("derived", .derived, derived), section("rhythm", .rhythm, rhythm),
            section("forms", .forms, forms),
            section("sources", .sources, sources), section("changes", .changes, changes),
        ])
    }

    private func section(_ id: String, _ word: PageWords.Word, _ table: Markup) -> Markup {
        table.isEmpty ? .empty : .element("section", [("id", id)], [.element("h2", words[word]), table])
    }

    private func target(_ id: String, _ text: String) -> Markup {
        .element("span", [("id", Self.anchor(id))], [Markup(text)])
    }

    private var fields: Markup {
        let readers = readers
        return .table(
            [words[.label], "ID", words[.values], words[.question], words[.reads]],
            rulebook.vocabulary.fields.enumerated().map { index, field in
                [
                    target("field-\(field.name)", names.label(of: field)), .element("code", field.name),
                    Markup(values(field)), Markup(field.question?.text(in: language) ?? ""),
                    .joined(
                        (readers[index] ?? []).map { .link("rule-\($0.id)", texts.text($0.title) ?? $0.id) },
                        by: words.language == .japanese ? "、" : ", "),
                ]
            })
    }

    /// The rules that read a field, itself or by way of derived facts.
    private var readers: [Int: [Rule]] {
        var readers: [Int: [Rule]] = [:]
        let derived = Dictionary(
            rulebook.derived.map { ($0.slot, $0) }, uniquingKeysWith: { first, _ in first })
        func fields(_ slot: Int) -> [Int] {
            switch rulebook.vocabulary.slots[slot] {
            case .field(let index), .attribute(let index, _): [index]
            case .derived: derived[slot].map { $0.logic.reads.flatMap(fields(_:)) } ?? []
            case .parameter, .given: []
            }
        }
        for rule in rulebook.rules {
            let slots = rule.condition.reads + (rule.exception?.reads ?? [])
            for field in unique(slots.flatMap(fields(_:))) { readers[field, default: []].append(rule) }
        }
        return readers
    }

    private func values(_ field: Field) -> String {
        switch field.kind {
        case .number(_, let range):
            let bounds = range.map { "\(Int($0.lowerBound))–\(Int($0.upperBound))" } ?? ""
            return bounds + names.unit(field.unit)
        case .choice(let values), .choices(let values):
            return values.map { $0.label.text(in: language) }.joined(
                separator: words.language == .japanese ? "・" : ", ")
        case .boolean: return language == .japanese ? "有・無" : "yes, no"
        case .rows(let columns):
            return columns.map { $0.label.text(in: language) }.joined(separator: " | ")
        case .text, .date, .fiscalYear: return "\(field.kind.feelType)"
        }
    }

    private var parameters: Markup {
        .table(
            [words[.label], "ID", words[.values], words[.why], words[.cites]],
            rulebook.parameters.map { parameter in
                let values = parameter.values.map { dated in
                    let since = dated.years.since.map { "FY\($0.year)–" } ?? ""
                    return since + " " + dated.value.text + names.unit(parameter.unit)
                }
                return [
                    target("parameter-\(parameter.id)", parameter.label.text(in: language)),
                    .element("code", parameter.id), Markup(values.joined(separator: "; ")),
                    Markup(parameter.why?.text(in: language) ?? ""),
                    .joined(parameter.citations.map(citation(_:)), by: " "),
                ]
            })
    }

    private var derived: Markup {
        .table(
            [words[.label], "ID", words[.from]],
            rulebook.derived.map { fact in
                let logic =
                    switch fact.logic {
                    case .expression(let expression): tellers[0].sentence(expression)
                    case .table(let table): table.reads.map(label(ofSlot:)).joined(separator: " · ")
                    }
                return [
                    target("derived-\(fact.name)", fact.label.text(in: language)),
                    .element("code", fact.name), Markup(logic),
                ]
            })
    }

    private func label(ofSlot slot: Int) -> String {
        switch rulebook.vocabulary.slots[slot] {
        case .field(let index), .attribute(let index, _): names.label(of: rulebook.vocabulary.fields[index])
        case .parameter(let id), .derived(let id): id
        case .given(let given): given.rawValue
        }
    }

    private var rhythm: Markup {
        .table(
            [words[.label], "ID", words[.when], words[.values]],
            rulebook.rhythm.map { rhythm in
                [
                    Markup(texts.text(rhythm.title) ?? rhythm.id), .element("code", rhythm.id),
                    Markup(rhythm.condition.map(tellers[0].sentence(_:)) ?? ""),
                    .element("code", rhythm.months.snippet.text),
                ]
            })
    }

    private var sources: Markup {
        .table(
            [words[.label], "ID", "URL"],
            rulebook.sources.map { source in
                [
                    target("source-\(source.id)", source.title.text(in: language)),
                    .element("code", source.id), Markup(source.address ?? ""),
                ]
            })
    }

    private var changes: Markup {
        let off = rulebook.switchedOff.map { entry in
            [
                Markup(entry.thing.name.text(in: language)), .element("code", entry.id),
                Markup(entry.reason.text(in: language)), Markup(entry.pack),
            ]
        }
        let replaced = rulebook.replacements.map { entry in
            [
                Markup(entry.thing.name.text(in: language)), .element("code", entry.id), Markup("replace"),
                Markup(entry.pack),
            ]
        }
        return .table([words[.label], "ID", words[.reason], words[.origin]], off + replaced)
    }
}
