// Tells a FEEL condition as a sentence, with the labels of the fields.

import Diagnostics
import FEEL
import FEELSyntax
import Rulebook

/// Tells conditions in one language.
package struct ConditionWriter {
    private let names: NameWriter
    private let phrases: Phrases
    private let compiler: Compiler

    package init(_ rulebook: Rulebook, in language: Language) {
        phrases = Phrases(language: language)
        names = NameWriter(rulebook: rulebook, phrases: phrases)
        compiler = Compiler(rulebook.vocabulary.declarations, dialect: .advisory)
    }

    /// The sentence; the text of the condition where its syntax cannot be read.
    package func sentence(_ condition: CompiledExpression) -> String {
        guard let tree = compiler.syntax(of: condition.snippet) else { return condition.snippet.text }
        return say(tree)
    }

    /// The sentence of a part of a condition.
    package func sentence(_ part: Expression) -> String { say(part) }

    /// The sentence that says that a value passes the tests of a cell of a table.
    package func sentence(_ input: CompiledExpression, passing test: CompiledTest) -> String {
        guard let value = compiler.syntax(of: input.snippet),
            let tests = compiler.syntax(ofTests: test.snippet)
        else { return "\(input.snippet.text): \(test.snippet.text)" }
        return say(value.passing(tests))
    }

    private func say(_ tree: Expression) -> String {
        if let path = path(tree) {
            return names.isTruth(path)
                ? phrases.holds(names.label(of: path), yes(true)) : names.label(of: path)
        }
        switch tree.syntax {
        case .conjunction, .disjunction, .comparison, .between, .isIn: return sayLogic(tree)
        case .call(let function, let arguments):
            return call(function, arguments.map(\.value))
        case .condition(let test, let then, let otherwise):
            return phrases.condition(say(test), say(then), say(otherwise))
        case .loop, .quantified, .filter, .path: return sayList(tree)
        default: return sayValue(tree)
        }
    }

    // MARK: Values

    private func sayValue(_ tree: Expression) -> String {
        switch tree.syntax {
        case .null: phrases.pick("不明", "unknown")
        case .boolean(let value): yes(value)
        case .number(let text): text
        case .string(let text): phrases.quoted(text)
        case .temporal(let text): text
        case .name(let name): name.text
        case .negation(let part): "−" + inner(part)
        case .arithmetic(let sign, let left, let right): arithmetic(sign, left, right)
        case .list(let items): items.map(say(_:)).joined(separator: phrases.pick("・", ", "))
        case .unaryRange(let sign, let bound):
            phrases.comparison("", sign, say(bound)).trimmed
        case .range(let range): "\(say(range.lower))〜\(say(range.upper))"
        default: "…"
        }
    }

    private func arithmetic(_ sign: Expression.Arithmetic, _ left: Expression, _ right: Expression) -> String
    {
        let word =
            switch sign {
            case .add: "＋"
            case .subtract: "−"
            case .multiply: "×"
            case .divide: "÷"
            case .power: "^"
            }
        return "\(inner(left)) \(word) \(inner(right))"
    }

    private func yes(_ value: Bool) -> String {
        value ? phrases.pick("有", "yes") : phrases.pick("無", "no")
    }

    // MARK: Logic

    private func sayLogic(_ tree: Expression) -> String {
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

    private func comparison(
        _ sign: Expression.Comparison, _ left: Expression, _ right: Expression
    ) -> String {
        switch (sign, right.syntax) {
        case (.equal, .null): return phrases.unknown(noun(left))
        case (.unequal, .null): return phrases.known(noun(left))
        default: return phrases.comparison(noun(left, beside: right), sign, noun(right, beside: left))
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
    private func inner(_ tree: Expression) -> String {
        switch tree.syntax {
        case .conjunction, .disjunction, .condition, .arithmetic: phrases.nested(say(tree))
        default: say(tree)
        }
    }

    /// Something compared: a name by its label alone, a constant with the unit or the label of its neighbour.
    private func noun(_ tree: Expression, beside other: Expression? = nil) -> String {
        if let path = path(tree) { return names.label(of: path) }
        let field = other.flatMap(path(_:)).flatMap(names.field(of:))
        switch tree.syntax {
        case .number(let text): return text + names.unit(field?.unit)
        case .string(""): return phrases.pick("空", "empty")
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

    // MARK: Lists and functions

    private func sayList(_ tree: Expression) -> String {
        switch tree.syntax {
        case .filter(let list, let test): phrases.filter(noun(list), say(test))
        case .path(let whole, let name): phrases.part(noun(whole), names.column(name.text))
        case .loop(let iterations, let result):
            iterations.reversed().reduce(say(result)) {
                phrases.each(noun($1.domain), $1.name.text, $0)
            }
        case .quantified(let quantifier, let iterations, let test):
            iterations.reversed().reduce(say(test)) {
                quantifier == .some
                    ? phrases.some(noun($1.domain), $1.name.text, $0)
                    : phrases.every(noun($1.domain), $1.name.text, $0)
            }
        default: "…"
        }
    }

    private func call(_ function: Expression, _ arguments: [Expression]) -> String {
        guard case .name(let name) = function.syntax else { return "…" }
        switch (name.text, arguments.count) {
        case ("not", 1): return not(arguments[0])
        case ("is", 2): return known(arguments[0], arguments[1])
        case ("list contains", 2):
            return phrases.contains(noun(arguments[0]), noun(arguments[1], beside: arguments[0]))
        case ("count", 1): return phrases.count(noun(arguments[0]))
        case ("sum", 1): return phrases.sum(noun(arguments[0]))
        default: return name.text + "(" + arguments.map(say(_:)).joined(separator: ", ") + ")"
        }
    }

    private func not(_ part: Expression) -> String {
        if let path = path(part), names.isTruth(path) {
            return phrases.holds(names.label(of: path), yes(false))
        }
        return phrases.not(say(part))
    }

    private func known(_ part: Expression, _ value: Expression) -> String {
        switch value.syntax {
        case .boolean(true): phrases.surely(inner(part))
        case .boolean(false): phrases.surelyNot(inner(part))
        default: phrases.surely(phrases.comparison(noun(part), .equal, noun(value, beside: part)))
        }
    }

    /// The names of a declared path such as `council.meetings per year`.
    private func path(_ tree: Expression) -> [String]? {
        let path: [String]? =
            switch tree.syntax {
            case .name(let name): [name.text]
            case .path(let whole, let name): plain(whole).map { $0 + [name.text] }
            default: nil
            }
        return path.flatMap { names.slot(of: $0) == nil ? nil : $0 }
    }

    private func plain(_ tree: Expression) -> [String]? {
        switch tree.syntax {
        case .name(let name): [name.text]
        case .path(let whole, let name): plain(whole).map { $0 + [name.text] }
        default: nil
        }
    }
}
