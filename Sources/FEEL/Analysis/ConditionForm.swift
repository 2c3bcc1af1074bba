// A condition as comparisons put together by `and`, `or` and `not`, so that proofs can reason about it.

import FEELSyntax
import FEELValues

/// What a condition says, apart from how it is run.
package indirect enum ConditionForm: Sendable {
    /// True, false or unknown, whatever the facts are.
    case constant(Bool?)
    case compare(Term, Expression.Comparison, Value)
    case order(Term, Expression.Comparison, Term)
    /// A term that is true or false itself.
    case truth(Term)
    case isNull(Term)
    case all([ConditionForm])
    case any([ConditionForm])
    case not(ConditionForm)
    /// Whether the condition has just this answer; never unknown.
    case answers(ConditionForm, Bool)
    case choose(ConditionForm, then: ConditionForm, otherwise: ConditionForm)
}

/// What is compared: a slot, a part of one, or an expression that is not looked into.
package struct Term: Sendable, Hashable {
    /// Terms of one key always have the same value.
    package let key: String
    package let kind: Kind

    /// What a term is.
    package enum Kind: Sendable, Hashable {
        case slot(Int)
        /// Whether the list in a slot has an item.
        case member(Int, String)
        /// How many items the list in a slot has.
        case count(Int)
        /// Anything else that reads these slots; its value is taken to be free.
        case opaque([Int])
    }

    package init(_ kind: Kind, key: String) {
        self.kind = kind
        self.key = key
    }
}

/// What is known while forms are made.
package struct FormContext: Sendable {
    /// Slots whose value is settled, such as parameters of a year.
    package let settled: [Int: Value]
    /// Slots that are computed, with what computes them.
    package let definitions: [Int: CompiledExpression]
    /// The settled values by slot, null elsewhere.
    let inputs: [Value]

    package init(settled: [Int: Value], definitions: [Int: CompiledExpression]) {
        self.settled = settled
        self.definitions = definitions
        var inputs = [Value](repeating: .null, count: (settled.keys.max() ?? -1) + 1)
        for (slot, value) in settled { inputs[slot] = value }
        self.inputs = inputs
    }
}

extension CompiledExpression {
    /// What the expression says as a condition.
    package func form(in context: FormContext) -> ConditionForm {
        FormBuilder(context: context, snippet: snippet, localCount: localCount).form(node)
    }
}

extension CompiledTest {
    /// What the tests say of the value of an expression.
    package func form(testing input: CompiledExpression, in context: FormContext) -> ConditionForm {
        let scoped = FormBuilder.Scoped(
            node: input.node,
            builder: FormBuilder(context: context, snippet: input.snippet, localCount: input.localCount))
        return FormBuilder(context: context, snippet: snippet, localCount: localCount, locals: [0: scoped])
            .form(node)
    }
}
