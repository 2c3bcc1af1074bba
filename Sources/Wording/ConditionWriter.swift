// Tells a FEEL condition as a sentence, with the labels of the fields.

import Calendars
import Diagnostics
import FEEL
import FEELSyntax
import Rulebook

/// Tells conditions in one language.
package struct ConditionWriter {
    let names: NameWriter
    let phrases: Phrases
    private let compiler: Compiler

    /// - Parameter year: the year whose values of parameters are told; the latest where nil.
    package init(_ rulebook: Rulebook, in language: Language, year: FiscalYear? = nil) {
        phrases = Phrases(language: language)
        names = rulebook.nameWriter(in: language, year: year)
        compiler = Compiler(rulebook.vocabulary.declarations, dialect: .advisory)
    }

    /// The sentence; the text of the condition where its syntax cannot be read.
    package func sentence(_ condition: CompiledExpression) -> String {
        guard let tree = compiler.syntax(of: condition.snippet) else { return condition.snippet.text }
        return say(tree)
    }

    /// The sentence of a part of a condition.
    package func sentence(_ part: Expression) -> String { say(part) }

    /// That a derived fact of a label holds, or does not.
    package func sentence(_ label: String, holds: Bool) -> String { phrases.applies(label, holds) }

    /// The name of what an expression gives; of a formula that no words fit, that it is calculated.
    package func label(of expression: CompiledExpression) -> String {
        guard let tree = compiler.syntax(of: expression.snippet), tree.isTellable else {
            return phrases.calculated
        }
        return say(tree)
    }

    /// The sentence that says that a value passes the tests of a cell of a table.
    package func sentence(_ input: CompiledExpression, passing test: CompiledTest) -> String {
        guard let value = compiler.syntax(of: input.snippet),
            let tests = compiler.syntax(ofTests: test.snippet)
        else { return "\(input.snippet.text): \(test.snippet.text)" }
        return say(value.passing(tests))
    }

    func say(_ tree: Expression) -> String {
        if let path = path(tree) {
            return names.isTruth(path) ? truth(of: path, is: true) : names.label(of: path)
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
        case .name(let name): name.text == "item" ? phrases.item : names.column(name.text)
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

    func yes(_ value: Bool) -> String {
        value ? phrases.pick("有", "yes") : phrases.pick("無", "no")
    }

    // MARK: Names

    /// The names of a declared path such as `council.meetings per year`.
    func path(_ tree: Expression) -> [String]? {
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
