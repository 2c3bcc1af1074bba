// Numbers the variables of conditions and gives each the few values that stand for all.

import FEEL
import FEELSyntax
import FEELValues

/// Turns forms into formulas.
package struct FormulaBuilder {
    /// A term, or how two terms lie to each other (-1, 0 or 1), with the values that stand for all.
    package struct Variable {
        let term: Term?
        /// What it rests on.
        package let terms: [Term]
        let domain: [Value]
    }

    package private(set) var variables: [Variable] = []
    private var numbers: [String: Int] = [:]
    private let domains: Domains
    /// What each term is compared with.
    package private(set) var constants: [Term: [Value]] = [:]

    package init(_ domains: Domains, _ forms: [ConditionForm]) {
        self.domains = domains
        for form in forms { collect(form) }
    }

    package mutating func formula(_ form: ConditionForm) -> Formula {
        switch form {
        case .constant(let truth): return .constant(TruthSet(truth))
        case .compare(let term, let sign, let value):
            let number = variable(term)
            return atom(number) { $0.isNull ? .unknown : TruthSet(sign.holds($0, value)) }
        case .order(let a, let sign, let b):
            let number = pair(a, b)
            return atom(number) { $0.isNull ? .unknown : TruthSet(sign.holds($0, .number(.zero))) }
        case .truth(let term):
            let number = variable(term)
            return atom(number) { TruthSet($0.truth) }
        case .isNull(let term):
            let number = variable(term)
            return atom(number) { $0.isNull ? .yes : .no }
        case .all(let parts): return .all(parts.map { formula($0) })
        case .any(let parts): return .any(parts.map { formula($0) })
        case .not(let part): return .not(formula(part))
        case .answers(let part, let truth): return .answers(formula(part), truth)
        case .choose(let test, let then, let otherwise):
            return .choose(formula(test), then: formula(then), otherwise: formula(otherwise))
        }
    }

    private func atom(_ variable: Int, _ truth: (Value) -> TruthSet) -> Formula {
        let truths = variables[variable].domain.map(truth)
        return .atom(variable, truths, any: truths.reduce([]) { $0.union($1) })
    }

    private mutating func variable(_ term: Term) -> Int {
        let values = numbers[term.key] == nil ? domains.values(of: term, constants[term] ?? []) : []
        return number(term.key, Variable(term: term, terms: [term], domain: values))
    }

    private mutating func pair(_ a: Term, _ b: Term) -> Int {
        let domain: [Value] = [.number(Number(-1)), .number(.zero), .number(Number(1)), .null]
        return number("\(a.key) : \(b.key)", Variable(term: nil, terms: [a, b], domain: domain))
    }

    private mutating func number(_ key: String, _ variable: Variable) -> Int {
        if let known = numbers[key] { return known }
        numbers[key] = variables.count
        variables.append(variable)
        return variables.count - 1
    }

    /// Notes what each term is compared with.
    private mutating func collect(_ form: ConditionForm) {
        switch form {
        case .compare(let term, _, let value): constants[term, default: []].append(value)
        case .truth(let term): constants[term, default: []] += [.boolean(true), .boolean(false)]
        case .constant, .order, .isNull: break
        case .all(let parts), .any(let parts): for part in parts { collect(part) }
        case .not(let part), .answers(let part, _): collect(part)
        case .choose(let test, let then, let otherwise):
            for part in [test, then, otherwise] { collect(part) }
        }
    }
}
