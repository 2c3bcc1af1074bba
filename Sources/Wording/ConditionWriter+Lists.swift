// Tells lists, functions, and what is denied or sure.

import FEELSyntax
import Rulebook

extension ConditionWriter {
    func sayList(_ tree: Expression) -> String {
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

    func call(_ function: Expression, _ arguments: [Expression]) -> String {
        guard case .name(let name) = function.syntax else { return "…" }
        switch (name.text, arguments.count) {
        case ("not", 1): return not(arguments[0])
        case ("is", 2): return known(arguments[0], arguments[1], true)
        case ("list contains", 2): return contains(arguments[0], arguments[1], true)
        case ("count", 1): return phrases.count(noun(arguments[0]))
        case ("sum", 1): return phrases.sum(noun(arguments[0]))
        case ("string length", 1): return phrases.length(noun(arguments[0]))
        case ("decimal", 2): return phrases.rounded(say(arguments[0]), say(arguments[1]))
        default: return name.text + "(" + arguments.map(say(_:)).joined(separator: ", ") + ")"
        }
    }

    private func contains(_ list: Expression, _ item: Expression, _ holds: Bool) -> String {
        phrases.contains(noun(list), noun(item, beside: list), holds)
    }

    /// What denies a part, without a `not` in front of it where its own words can be turned round.
    private func not(_ part: Expression) -> String {
        if let path = path(part), names.isTruth(path) { return truth(of: path, is: false) }
        switch part.syntax {
        case .comparison(let sign, let left, let right): return comparison(sign.opposite, left, right)
        case .call(let function, let arguments):
            guard case .name(let name) = function.syntax else { break }
            switch (name.text, arguments.count) {
            case ("not", 1): return say(arguments[0].value)
            case ("list contains", 2): return contains(arguments[0].value, arguments[1].value, false)
            case ("is", 2): return known(arguments[0].value, arguments[1].value, false)
            default: break
            }
        default: break
        }
        return phrases.not(say(part))
    }

    /// That a part surely has a value, or that this is not sure.
    private func known(_ part: Expression, _ value: Expression, _ isSure: Bool) -> String {
        let said =
            switch value.syntax {
            case .boolean(true): say(part)
            case .boolean(false): not(part)
            default: comparison(.equal, part, value)
            }
        if part.isAlwaysKnown { return isSure ? said : phrases.not(said) }
        return isSure ? phrases.surely(said) : phrases.notSurely(said)
    }

    /// A field that is yes or no, or a derived fact that holds or does not.
    func truth(of path: [String], is holds: Bool) -> String {
        let label = names.label(of: path)
        if case .derived? = names.slot(of: path)?.slot { return phrases.applies(label, holds) }
        return phrases.holds(label, yes(holds))
    }
}

extension Expression.Comparison {
    /// The sign of the comparison that holds where this one does not.
    fileprivate var opposite: Self {
        switch self {
        case .equal: .unequal
        case .unequal: .equal
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        }
    }
}

extension Expression {
    /// Whether there are words for every part of it.
    var isTellable: Bool {
        switch syntax {
        case .context, .function, .externalFunction, .instanceOf: false
        case .call(let function, let arguments):
            if case .name(let name) = function.syntax {
                Self.tellable.contains(name.text) && arguments.allSatisfy(\.value.isTellable)
            } else {
                false
            }
        default: children.allSatisfy(\.isTellable)
        }
    }

    private static let tellable: Set = [
        "not", "is", "list contains", "count", "sum", "decimal", "string length",
    ]

    /// Whether it is true or false even where facts are missing, as far as its syntax tells.
    fileprivate var isAlwaysKnown: Bool {
        switch syntax {
        case .comparison(_, let left, let right):
            if case .null = right.syntax { return true }
            guard case .path(_, let name) = left.syntax else { return false }
            return ["state", "記入", "scope", "範囲"].contains(name.text)
        case .conjunction(let left, let right), .disjunction(let left, let right):
            return left.isAlwaysKnown && right.isAlwaysKnown
        default: return false
        }
    }
}
