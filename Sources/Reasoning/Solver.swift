// Looks for values of the variables under which conditions come out as wanted.

import FEEL
import FEELValues

/// A condition and the truths that are wanted of it.
package struct Goal {
    let form: ConditionForm
    let wanted: TruthSet

    package init(_ form: ConditionForm, _ wanted: TruthSet) {
        self.form = form
        self.wanted = wanted
    }
}

/// What a search comes to.
package enum Verdict {
    /// Values of the terms under which it comes out so; terms that are not named do not matter.
    case possible([Term: Value])
    /// Proved: there are none.
    case impossible
    /// The search was given up; nothing is proved.
    case open
}

/// A search through the values of variables, which leaves out what cannot lead to the goals.
struct Solver {
    private let goals: [(formula: Formula, wanted: TruthSet)]
    private let variables: [FormulaBuilder.Variable]
    private var steps = 0
    /// After so many values that were tried, nothing is proved.
    private static let mostSteps = 20_000

    init(_ goals: [Goal], _ domains: Domains) {
        var builder = FormulaBuilder(domains, goals.map(\.form))
        self.goals = goals.map { (builder.formula($0.form), $0.wanted) }
        variables = builder.variables
    }

    mutating func verdict() -> Verdict {
        var choice = [Int?](repeating: nil, count: variables.count)
        switch search(&choice) {
        case true?: return .possible(values(choice))
        case false?: return .impossible
        case nil: return .open
        }
    }

    /// True where values were found, false where there are none, nil where it was given up.
    private mutating func search(_ choice: inout [Int?]) -> Bool? {
        steps += 1
        if steps > Self.mostSteps { return nil }
        var open: Int?
        for (formula, wanted) in goals {
            let truths = formula.truths(choice)
            if truths.isDisjoint(with: wanted) { return false }
            if open == nil, !truths.isSubset(of: wanted) { open = formula.openVariable(choice) }
        }
        guard let variable = open else { return true }
        for value in variables[variable].domain.indices {
            choice[variable] = value
            let found = search(&choice)
            if found != false { return found }
        }
        choice[variable] = nil
        return false
    }

    private func values(_ choice: [Int?]) -> [Term: Value] {
        var values: [Term: Value] = [:]
        for (variable, index) in zip(variables, choice) {
            guard let index, let term = variable.term else { continue }
            values[term] = variable.domain[index]
        }
        return values
    }
}
