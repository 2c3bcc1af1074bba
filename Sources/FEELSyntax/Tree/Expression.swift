// The syntax tree of FEEL: the whole grammar at a glance.

/// A FEEL expression and the stretch of text it was read from; equal when its syntax is equal.
public struct Expression: Sendable, Hashable {
    /// What is written.
    public let syntax: Syntax
    /// Where it is written, in UTF-8 offsets of the text.
    public let range: Range<Int>

    /// An expression read from a stretch of text.
    public init(_ syntax: Syntax, at range: Range<Int> = 0..<0) {
        self.syntax = syntax
        self.range = range
    }

    /// The forms an expression can take.
    public indirect enum Syntax: Sendable, Hashable {
        // literals
        case null
        case boolean(Bool)
        case number(String)
        case string(String)
        case temporal(String)
        // names, paths, filters
        case name(Name)
        case path(Expression, Name)
        case filter(Expression, Expression)
        // arithmetic
        case negation(Expression)
        case arithmetic(Arithmetic, Expression, Expression)
        // comparison
        case comparison(Comparison, Expression, Expression)
        case between(Expression, Expression, Expression)
        case isIn(Expression, [Expression])
        case instanceOf(Expression, TypeExpression)
        // logic
        case conjunction(Expression, Expression)
        case disjunction(Expression, Expression)
        case condition(Expression, then: Expression, else: Expression)
        // iteration
        case loop([Iteration], Expression)
        case quantified(Quantifier, [Iteration], Expression)
        // collections
        case list([Expression])
        case context([Entry])
        case range(RangeLiteral)
        case unaryRange(Comparison, Expression)
        // functions
        case function([Parameter], Expression)
        case externalFunction([Parameter], Expression)
        case call(Expression, [Argument])
    }

    /// `+`, `-`, `*`, `/`, `**`.
    public enum Arithmetic: String, Sendable, Hashable, CaseIterable {
        case add = "+"
        case subtract = "-"
        case multiply = "*"
        case divide = "/"
        case power = "**"
    }

    /// `=`, `!=`, `<`, `<=`, `>`, `>=`.
    public enum Comparison: String, Sendable, Hashable, CaseIterable {
        case equal = "="
        case unequal = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    /// `some` or `every`.
    public enum Quantifier: String, Sendable, Hashable {
        case some, every
    }

    /// `name in domain`, or `name in domain..end`.
    public struct Iteration: Sendable, Hashable {
        /// The variable.
        public let name: Name
        /// The list, or the first number.
        public let domain: Expression
        /// The last number.
        public let end: Expression?
    }

    /// `key: value` of a context.
    public struct Entry: Sendable, Hashable {
        /// The key.
        public let key: Name
        /// The value.
        public let value: Expression
    }

    /// `[lower..upper)` and its sisters.
    public struct RangeLiteral: Sendable, Hashable {
        /// The lower bound.
        public let lower: Expression
        /// The upper bound.
        public let upper: Expression
        /// Whether the lower bound is in.
        public let includesLower: Bool
        /// Whether the upper bound is in.
        public let includesUpper: Bool
    }

    /// `name` or `name: type` of a function definition.
    public struct Parameter: Sendable, Hashable {
        /// The name.
        public let name: Name
        /// The declared type.
        public let type: TypeExpression?
    }

    /// An argument of a call, with its name in the named form.
    public struct Argument: Sendable, Hashable {
        /// The parameter it is for.
        public let name: Name?
        /// The value.
        public let value: Expression

        /// A value, with the parameter it is for in the named form.
        public init(name: Name?, value: Expression) {
            self.name = name
            self.value = value
        }
    }

    /// Equal when the syntax is equal, wherever it stands.
    public static func == (a: Expression, b: Expression) -> Bool { a.syntax == b.syntax }

    /// Hashes the syntax.
    public func hash(into hasher: inout Hasher) { hasher.combine(syntax) }
}
