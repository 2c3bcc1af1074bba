// The expressions directly below an expression.

extension Expression {
    /// The expressions directly below, in the order in which they are written.
    public var children: [Expression] {
        switch syntax {
        case .null, .boolean, .number, .string, .temporal, .name: []
        case .path(let a, _), .negation(let a), .instanceOf(let a, _), .unaryRange(_, let a),
            .function(_, let a), .externalFunction(_, let a):
            [a]
        case .filter(let a, let b), .arithmetic(_, let a, let b), .comparison(_, let a, let b),
            .conjunction(let a, let b), .disjunction(let a, let b):
            [a, b]
        case .between(let a, let b, let c), .condition(let a, let b, let c): [a, b, c]
        case .isIn(let value, let tests): [value] + tests
        case .loop(let iterations, let body), .quantified(_, let iterations, let body):
            iterations.flatMap { [$0.domain] + [$0.end].compactMap { $0 } } + [body]
        case .list(let items): items
        case .context(let entries): entries.map(\.value)
        case .range(let range): [range.lower, range.upper]
        case .call(let callee, let arguments): [callee] + arguments.map(\.value)
        }
    }
}
