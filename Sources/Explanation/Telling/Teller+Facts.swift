// Tells facts: each with its value, its date, for whom it holds, and where it stands.

import Advice
import Diagnostics
import FEEL
import FEELValues
import Rulebook

import struct Rulebook.Vocabulary

extension Teller {
    func fact(_ reason: Reason) -> Telling {
        var telling = Telling(reason: reason, text: line(reason))
        if case .parameter(let parameter) = reason.subject { telling.remarks = remarks(on: parameter) }
        return telling
    }

    /// Whether a value rests on a count of so few people that it is not shown.
    package func isMasked(_ reason: Reason) -> Bool {
        let situation = assessment.situation
        let fields =
            switch reason.subject {
            case .fact(let index): [index]
            case .derived(let fact): situation.fields(behind: fact.slot)
            case .expression(let expression): expression.reads.flatMap(situation.fields(behind:))
            case .part: fields(below: reason)
            default: [Int]()
            }
        return situation.evidence(on: fields).contains(where: filler.isMasked(_:))
    }

    /// The fields that the names below a part stand for.
    private func fields(below reason: Reason) -> [Int] {
        switch reason.subject {
        case .fact(let index), .attribute(let index, _): [index]
        case .derived(let fact): assessment.situation.fields(behind: fact.slot)
        default: reason.children.flatMap(fields(below:))
        }
    }

    private func line(_ reason: Reason) -> String {
        switch reason.subject {
        case .fact(let index): fact(at: index)
        case .attribute(let index, .age): age(at: index, reason.value)
        case .attribute(let index, _): fact(at: index)
        case .parameter(let parameter): line(on: parameter, reason.value)
        case .derived(let fact): line(on: fact, reason.value)
        case .given(let given): names.word(given) + colon + word(given, reason.value)
        case .expression(let expression):
            conditions.label(of: expression) + colon + written(expression, reason.value)
        case .item: item(reason.value)
        case .furtherItems(let count): say(ExplanationWords.furtherRows(count))
        default: plain(reason.value)
        }
    }

    /// A cell of the sheet: what it holds, or why it is unknown.
    private func fact(at index: Int) -> String {
        let field = rulebook.vocabulary.fields[index]
        let fact = assessment.situation.profile.fact(index)
        let value =
            fact.state == .known
            ? written(field.name, fact.value) : names.word(of: fact.state.rawValue)
        let remarks = [
            fact.asOf?.written(in: language), filler.scope(fact),
            fact.place ?? field.place?.text(in: language),
        ]
        return names.label(of: field) + colon + value + filler.writer.bracketed(remarks.compactMap { $0 })
    }

    private func age(at index: Int, _ value: Value) -> String {
        let date = assessment.situation.profile.fact(index).asOf?.written(in: language)
        return names.label(of: index, .age) + colon + plain(value)
            + filler.writer.bracketed([date].compactMap { $0 })
    }

    private func line(on parameter: Parameter, _ value: Value) -> String {
        let years = parameter.values.last { $0.years.contains(assessment.fiscalYear) }?.years
        let name = names.phrases.quoted(parameter.label.text(in: language))
        return say(ExplanationWords.parameter(name)) + colon
            + filler.writer.withUnit(plain(value), parameter.unit)
            + filler.writer.bracketed(years.map(written(_:)) ?? [])
    }

    private func line(on fact: DerivedFact, _ value: Value) -> String {
        let label = names.label(of: fact)
        if let truth = value.truth { return conditions.sentence(label, holds: truth) }
        return label + colon + written(fact.name, value)
    }

    /// A value that the engine gives; ids in it stand for topics and weights.
    private func word(_ given: Vocabulary.Given, _ value: Value) -> String {
        switch (given, value) {
        case (.fiscalYear, _): assessment.fiscalYear.written(in: language)
        case (_, .string(let id)): names.word(of: id)
        default: plain(value)
        }
    }

    func written(_ years: Years) -> [String] {
        [
            years.since.map { say(ExplanationWords.since($0.written(in: language))) },
            years.until.map { say(ExplanationWords.until($0.written(in: language))) },
        ].compactMap { $0 }
    }

    private func remarks(on parameter: Parameter) -> [String] {
        let why = parameter.why.map { say(ExplanationWords.why($0.text(in: language))) }
        return [why].compactMap { $0 } + sources(parameter.citations)
            + origin(parameter.origin, .parameter, parameter.id)
    }

    /// The value of a declared name, with its unit; masked where the fact is.
    private func written(_ name: String, _ value: Value) -> String {
        guard let expression = try? rulebook.compiler.expression(Snippet(name)).get() else {
            return plain(value)
        }
        return written(expression, value)
    }

    private func written(_ expression: CompiledExpression, _ value: Value) -> String {
        if case .list(let items) = value, items.contains(where: \.isContext) {
            return say(ExplanationWords.rows(items.count))
        }
        return filler.write(expression, .unit, assessment.situation) ?? plain(value)
    }

    func plain(_ value: Value) -> String {
        guard let text = filler.writer.plain(value) else { return say(ExplanationWords.unknown) }
        return text.isEmpty ? say(ExplanationWords.nothing) : text
    }

    /// The filled columns of a row.
    private func item(_ row: Value) -> String {
        guard case .context(let columns) = row else { return plain(row) }
        return columns.entries.compactMap { column in
            filler.writer.plain(column.value, names.kind(ofColumn: column.name, holding: column.value))
                .map { names.column(column.name) + colon + $0 }
        }.joined(separator: language == .japanese ? "、" : ", ")
    }
}

extension Value {
    fileprivate var isContext: Bool { if case .context = self { true } else { false } }
}
