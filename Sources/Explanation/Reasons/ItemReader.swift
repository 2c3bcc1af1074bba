// The rows of lists that matter: those that a filter keeps, or that settle `some` and `every`.

import Advice
import Diagnostics
import FEEL
import FEELSyntax
import FEELValues

/// Reads the rows that an expression goes through.
struct ItemReader {
    let reader: ConditionReader
    let snippet: Snippet

    private static let shown = 5

    /// The rows that matter, at most five; how many more there are stands behind them.
    func items(_ tree: Expression) -> [Reason] {
        let items = all(tree)
        let rest = items.count - Self.shown
        return items.prefix(Self.shown) + (rest > 0 ? [Reason(.furtherItems(rest))] : [])
    }

    private func all(_ tree: Expression) -> [Reason] {
        switch tree.syntax {
        case .filter(let list, let test): kept(by: test, of: list)
        case .quantified(let quantifier, let iterations, let test) where iterations.count == 1:
            settling(quantifier, iterations[0], test)
        case .call(_, let arguments): arguments.flatMap { all($0.value) }
        case .path(let base, _): all(base)
        case .comparison(_, let left, let right), .arithmetic(_, let left, let right):
            all(left) + all(right)
        default: []
        }
    }

    /// Rows that pass the test of a filter, and those of which that is not known.
    private func kept(by test: Expression, of list: Expression) -> [Reason] {
        guard let domain = reader.compiled(list, of: snippet), case .list(let type) = domain.type,
            case .list(let rows) = reader.situation.value(domain)
        else { return [] }
        let (compiled, _) = reader.compiler.tolerantExpression(snippet.part(test.range), item: type)
        if compiled.type != .boolean { return [] }
        return rows.map { row in
            let passes = compiled.evaluate(
                reader.situation.values, item: row, clock: .system, call: .outermost)
            return Reason(.item, truth: Truth(passes), value: row)
        }.filter { $0.truth != .no }
    }

    /// Rows that make `some` true or `every` false; where none does, those of which that is not known.
    private func settling(
        _ quantifier: Expression.Quantifier, _ iteration: Expression.Iteration, _ test: Expression
    ) -> [Reason] {
        guard iteration.end == nil, case .list(let rows)? = value("\(Printer.text(iteration.domain))"),
            case .list(let truths)? = value(
                "for \(iteration.name.text) in \(Printer.text(iteration.domain))"
                    + " return \(Printer.text(test))"), rows.count == truths.count
        else { return [] }
        let items = zip(rows, truths).map { Reason(.item, truth: Truth($1), value: $0) }
        let settling = items.filter { $0.truth == (quantifier == .some ? .yes : .no) }
        return settling.isEmpty ? items.filter { $0.truth == .open } : settling
    }

    private func value(_ text: String) -> Value? {
        (try? reader.compiler.expression(Snippet(text)).get()).map(reader.situation.value(_:))
    }
}
