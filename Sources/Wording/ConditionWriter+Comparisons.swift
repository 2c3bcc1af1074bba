// Tells comparisons, and what `and` and `or` put together.

import FEELSyntax
import Rulebook

extension ConditionWriter {
    func sayLogic(_ tree: Expression) -> String {
        switch tree.syntax {
        case .conjunction: phrases.both(conjuncts(tree).map(inner(_:)))
        case .disjunction: phrases.either(disjuncts(tree).map(inner(_:)))
        case .comparison(let sign, let left, let right): comparison(sign, left, right)
        case .between(let value, let low, let high):
            phrases.between(noun(value), noun(low, beside: value), noun(high, beside: value))
        case .isIn(let value, let options):
            phrases.among(noun(value), options.flatMap(items(_:)).map { noun($0, beside: value) })
        default: "…"
        }
    }

    private func items(_ tree: Expression) -> [Expression] {
        if case .list(let items) = tree.syntax { items } else { [tree] }
    }

    func comparison(_ sign: Expression.Comparison, _ left: Expression, _ right: Expression) -> String {
        if let special = existence(sign, left, right) ?? attribute(sign, left, right) { return special }
        let (first, second) = (noun(left, beside: right), noun(right, beside: left))
        switch (sign, right.syntax) {
        case (.equal, .boolean(let value)): return phrases.holds(first, yes(value))
        case (.equal, .null): return phrases.unknown(first)
        case (.unequal, .null): return phrases.known(first)
        case (.equal, .string("")): return phrases.written(first, false)
        case (.unequal, .string("")): return phrases.written(first, true)
        default:
            return isTemporal(left) || isTemporal(right)
                ? phrases.order(first, sign, second) : phrases.comparison(first, sign, second)
        }
    }

    /// Whether a list has any item: `count(…) > 0`, `count(…) = 0`.
    private func existence(
        _ sign: Expression.Comparison, _ left: Expression, _ right: Expression
    ) -> String? {
        guard case .call(let function, let arguments) = left.syntax, case .name(let name) = function.syntax,
            name.text == "count", arguments.count == 1, case .number("0") = right.syntax
        else { return nil }
        let list = noun(arguments[0].value)
        return switch sign {
        case .greater, .unequal: phrases.exists(list, true)
        case .equal, .lessOrEqual: phrases.exists(list, false)
        default: nil
        }
    }

    /// What is said of a fact beside its value: whether it is filled in, for whom it holds.
    private func attribute(
        _ sign: Expression.Comparison, _ left: Expression, _ right: Expression
    ) -> String? {
        guard sign == .equal || sign == .unequal, case .string(let word) = right.syntax,
            let path = path(left), case .attribute(let index, let attribute)? = names.slot(of: path)?.slot
        else { return nil }
        let label = names.label(of: names.rulebook.vocabulary.fields[index])
        switch attribute {
        case .state where word == Fact.State.known.rawValue: return phrases.written(label, sign == .equal)
        case .state: return phrases.comparison(label, sign, names.word(of: word))
        case .scope: return phrases.isOwn(label, (word == "own") == (sign == .equal))
        case .asOf, .age: return nil
        }
    }

    private func isTemporal(_ tree: Expression) -> Bool {
        guard let path = path(tree), let slot = names.slot(of: path)?.slot else { return false }
        switch slot {
        case .given(.fiscalYear), .attribute(_, .asOf): return true
        case .field:
            switch names.field(of: path)?.kind {
            case .date, .fiscalYear: return true
            default: return false
            }
        default: return false
        }
    }

    private func conjuncts(_ tree: Expression) -> [Expression] {
        if case .conjunction(let left, let right) = tree.syntax {
            conjuncts(left) + conjuncts(right)
        } else {
            [tree]
        }
    }

    private func disjuncts(_ tree: Expression) -> [Expression] {
        if case .disjunction(let left, let right) = tree.syntax {
            disjuncts(left) + disjuncts(right)
        } else {
            [tree]
        }
    }

    /// A part in brackets where it would otherwise run into its neighbours.
    func inner(_ tree: Expression) -> String {
        switch tree.syntax {
        case .conjunction, .disjunction, .condition, .arithmetic: phrases.nested(say(tree))
        default: say(tree)
        }
    }

    /// Something compared: a name by its label alone, a constant with the unit or the label of its neighbour.
    func noun(_ tree: Expression, beside other: Expression? = nil) -> String {
        if let path = path(tree) { return names.label(of: path) }
        let field = other.flatMap(path(_:)).flatMap(names.field(of:))
        switch tree.syntax {
        case .number(let text): return text + names.unit(field?.unit, of: text)
        case .string(let id): return phrases.quoted(option(id, of: field) ?? names.word(of: id))
        default: return inner(tree)
        }
    }

    private func option(_ id: String, of field: Field?) -> String? {
        switch field?.kind {
        case .choice(let values)?, .choices(let values)?:
            values.first { $0.id == id }?.label.text(in: phrases.language)
        default: nil
        }
    }
}
