// Reads the rows that hold targets and results, and matches them by the names of the indicators.

import Advice
import Calendars
import FEEL
import FEELValues
import Rulebook

/// Reads what came of the targets of an earlier year.
struct IndicatorReader {
    private let before: Assessment
    private let after: Assessment

    init(_ before: Assessment, _ after: Assessment) {
        self.before = before
        self.after = after
    }

    /// The results of the later sheet, then the earlier targets that it does not mention.
    ///
    /// A sheet tells the results of the year before it: targets of any other year have no result in it.
    func results() -> [IndicatorResult] {
        guard let terms = after.situation.rulebook.comparison else { return [] }
        let follows = after.fiscalYear.year == before.fiscalYear.year + 1
        let set = follows ? rows(terms.targets, before) : []
        let told = rows(terms.results, after)
        let named = Set(told.compactMap { name($0, terms) }.map(IndicatorResult.folded(_:)))
        let silent = set.filter { row in
            name(row, terms).map { !named.contains(IndicatorResult.folded($0)) } ?? false
        }
        return told.compactMap { result($0, set, terms) } + silent.compactMap { unreported($0, terms) }
    }

    private func rows(_ expression: CompiledExpression?, _ assessment: Assessment) -> [ContextValue] {
        guard let expression, case .list(let items) = assessment.situation.value(expression) else {
            return []
        }
        return items.compactMap { if case .context(let row) = $0 { row } else { nil } }
    }

    private func result(
        _ row: ContextValue, _ set: [ContextValue], _ terms: ComparisonTerms
    ) -> IndicatorResult? {
        guard let name = name(row, terms) else { return nil }
        let result = text(row, terms.columns.result)
        return IndicatorResult(
            name: name, set: target(of: name, in: set, terms), target: text(row, terms.columns.target),
            result: result, next: target(of: name, in: rows(terms.targets, after), terms),
            outcome: outcome(row, isTold: result != nil, terms))
    }

    private func unreported(_ row: ContextValue, _ terms: ComparisonTerms) -> IndicatorResult? {
        guard let name = name(row, terms) else { return nil }
        return IndicatorResult(
            name: name, set: text(row, terms.columns.target), target: nil, result: nil,
            next: target(of: name, in: rows(terms.targets, after), terms), outcome: .unreported)
    }

    private func outcome(
        _ row: ContextValue, isTold: Bool, _ terms: ComparisonTerms
    ) -> IndicatorResult.Outcome {
        if rows(terms.met, after).contains(row) { return .met }
        if rows(terms.missed, after).contains(row) { return .missed }
        return isTold ? .untold : .unreported
    }

    private func target(of name: String, in rows: [ContextValue], _ terms: ComparisonTerms) -> String? {
        rows.first { self.name($0, terms).map(IndicatorResult.folded(_:)) == IndicatorResult.folded(name) }
            .flatMap { text($0, terms.columns.target) }
    }

    private func name(_ row: ContextValue, _ terms: ComparisonTerms) -> String? {
        text(row, terms.columns.name)
    }

    private func text(_ row: ContextValue, _ column: String) -> String? {
        guard let value = row[column], !value.isNull else { return nil }
        return value.text
    }
}
