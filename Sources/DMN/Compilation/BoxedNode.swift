// The compiled form of boxed expressions: FEEL inside, names resolved to slots.

import FEEL
import FEELSyntax

/// A node of the compiled form of boxed expressions.
indirect enum BoxedNode: Sendable {
    case literal(CompiledExpression)
    case typed(BoxedNode, ItemType)
    case table(DecisionTable)
    case context([Entry], result: BoxedNode?)
    case list([BoxedNode])
    case relation([String], [[BoxedNode]])
    case invocation(BoxedNode, [Argument])
    case function(Function)
    case conditional(BoxedNode, then: BoxedNode, otherwise: BoxedNode)
    case filter(BoxedNode, match: CompiledExpression)
    case loop(BoxedNode, variable: Int, partial: Int, gives: BoxedNode)
    case quantified(Expression.Quantifier, BoxedNode, variable: Int, satisfies: BoxedNode)
    /// An empty box, or logic that cannot be run.
    case nothing

    /// An entry of a context; later entries read its slot.
    struct Entry: Sendable {
        let name: String
        let slot: Int
        let type: ItemType
        let value: BoxedNode
    }

    /// An argument of an invocation.
    struct Argument: Sendable {
        let name: String
        let value: BoxedNode
    }

    /// A function definition.
    struct Function: Sendable {
        let parameters: [Parameter]
        let body: BoxedNode
        /// The levels of the body.
        let height: Int

        init(_ parameters: [Parameter], _ body: BoxedNode) {
            self.parameters = parameters
            self.body = body
            height = body.height
        }
    }

    /// A parameter of a function.
    struct Parameter: Sendable {
        let name: String
        let slot: Int
        let type: ItemType
    }
}
