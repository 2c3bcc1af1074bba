// The boxed expressions of DMN: the whole notation at a glance.

import Diagnostics
import FEELSyntax

/// The logic of a decision as it is written.
indirect enum BoxedExpression: Sendable {
    case literal(Snippet)
    /// Any box with a type that its value must have.
    case typed(BoxedExpression, String)
    case table(TableSource)
    case context([Entry], result: BoxedExpression?)
    case list([BoxedExpression])
    case relation([String], [[BoxedExpression]])
    case invocation(BoxedExpression, [Entry])
    case function([Parameter], BoxedExpression?, kind: String)
    case conditional(BoxedExpression, then: BoxedExpression, otherwise: BoxedExpression)
    case filter(BoxedExpression, match: BoxedExpression)
    case loop(String, in: BoxedExpression, gives: BoxedExpression)
    case quantified(Expression.Quantifier, String, in: BoxedExpression, satisfies: BoxedExpression)
    /// A box with nothing in it.
    case empty

    /// A named expression: an entry of a context or a binding of an invocation.
    struct Entry: Sendable {
        let name: String
        let type: String?
        let value: BoxedExpression
    }

    /// A parameter of a function.
    struct Parameter: Sendable {
        let name: String
        let type: String?
    }
}
