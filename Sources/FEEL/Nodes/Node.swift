// The compiled form of an expression: typed nodes, names already resolved to slots and locals.

import FEELSyntax
import FEELValues

/// Where a node stands in the snippet, in UTF-8 offsets.
typealias Place = Range<Int>

/// What a comparison or condition does with null.
enum NullRule: Sendable, Hashable {
    /// As the standard says.
    case standard
    /// Unknown stays unknown.
    case unknown
}

/// A node of the compiled form.
///
/// Every way of running an expression walks over these.
indirect enum Node: Sendable {
    // leaves
    case constant(Value)
    case input(Int, absent: Value)
    case local(Int)
    case failure(NullCause, Place)
    // access
    case itemMember([Int], String, otherwise: Node)
    case member(Node, String, Place)
    case element(Node, Node, Place)
    case filter(Node, item: Int, Node, Place)
    // arithmetic
    case negation(Node, Place)
    case arithmetic(Expression.Arithmetic, Node, Node, Place)
    // comparison
    case comparison(Expression.Comparison, Node, Node, NullRule, Place)
    case matches(Node, Node, NullRule, Place)
    case instanceOf(Node, FEELType)
    // logic
    case conjunction([Node], Place)
    case disjunction([Node], Place)
    case complement(Node, Place)
    case condition(Node, then: Node, otherwise: Node, NullRule, Place)
    // locals
    case binding(Int, Node, in: Node)
    // collections
    case list([Node])
    case context([Entry], Place)
    case range(Node, Node, includesLower: Bool, includesUpper: Bool, Place)
    case unaryRange(RangeValue.Form, Node)
    // iteration
    case loop([Iteration], Node, partial: Int?, Place)
    case quantified(Expression.Quantifier, [Iteration], Node, Place)
    // functions
    case function(Function)
    case builtin(BuiltinCall, [Node], Place)
    case invocation(Node, [Argument], Place)

    /// An entry of a context; later entries read it as a local.
    struct Entry: Sendable {
        let name: String
        let local: Int
        let value: Node
    }

    /// A variable and what it runs through.
    struct Iteration: Sendable {
        let local: Int
        let domain: Node
        let end: Node?
        let place: Place
    }

    /// A function definition.
    struct Function: Sendable {
        let parameters: [Parameter]
        let body: Node
        let result: FEELType
        /// The levels of the body.
        let height: Int
    }

    /// A parameter of a function definition.
    struct Parameter: Sendable {
        let name: String
        let local: Int
        let type: FEELType
    }

    /// An argument of a call whose function is known only when it runs.
    struct Argument: Sendable {
        let name: String?
        let value: Node
    }
}
