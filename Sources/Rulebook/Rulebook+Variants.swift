// The same rulebook with one thing otherwise, to find out what that would change.

import DMN
import FEEL
import FEELValues

extension Rulebook {
    /// One thing that is otherwise.
    package enum Variation: Sendable {
        /// The `when` of a rule.
        case condition(rule: Int, CompiledExpression)
        /// The `unless` of a rule.
        case exception(rule: Int, CompiledExpression)
        case derived(Int, DerivedFact.Logic)
        case ranking(DecisionTable)
        /// The dated value of a parameter.
        case parameter(Int, value: Int, Value)
    }

    /// What compiles the conditions of the pack.
    package var compiler: Compiler { Compiler(vocabulary.declarations, dialect: .advisory) }

    /// The rulebook with these things otherwise.
    package func varied(by variations: [Variation]) -> Rulebook {
        var copy = self
        for variation in variations { copy.vary(by: variation) }
        return copy
    }

    private mutating func vary(by variation: Variation) {
        switch variation {
        case .condition(let rule, _), .exception(let rule, _):
            rules[rule] = rules[rule].varied(by: variation)
        case .derived(let fact, let logic): derived[fact].logic = logic
        case .ranking(let points): ranking?.points = points
        case .parameter(let parameter, let index, let value):
            let old = parameters[parameter].values[index]
            parameters[parameter].values[index] = Parameter.Dated(
                years: old.years, value: value, range: old.range)
        }
    }
}

extension Rule {
    /// The rule with another condition or exception; itself for any other variation.
    package func varied(by variation: Rulebook.Variation) -> Rule {
        var copy = self
        switch variation {
        case .condition(_, let condition): copy.condition = condition
        case .exception(_, let exception): copy.exception = exception
        case .derived, .ranking, .parameter: break
        }
        return copy
    }
}
