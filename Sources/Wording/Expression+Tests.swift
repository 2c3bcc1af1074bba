// The tests of a cell of a table as the condition that they are.

import FEELSyntax

extension Expression {
    /// The condition that this value passes the tests.
    func passing(_ tests: UnaryTests) -> Expression {
        switch tests {
        case .any: Expression(.boolean(true))
        case .anyOf(let tests):
            tests.dropFirst().reduce(tests.first.map(passing(_:)) ?? self) { condition, test in
                Expression(.disjunction(condition, passing(test)))
            }
        case .noneOf(let tests):
            Expression(.call(Expression(.name(Name("not"))), [Argument(passing(.anyOf(tests)))]))
        }
    }

    private func passing(_ test: Expression) -> Expression {
        switch test.syntax {
        case .boolean(true): self
        case .boolean(false): Expression(.call(Expression(.name(Name("not"))), [Argument(self)]))
        case .unaryRange(let sign, let bound): Expression(.comparison(sign, self, bound))
        case .null, .number, .string, .temporal, .name, .path: Expression(.comparison(.equal, self, test))
        case .range: Expression(.isIn(self, [test]))
        default: test
        }
    }
}

extension Expression.Argument {
    /// An argument without a name.
    fileprivate init(_ value: Expression) { self.init(name: nil, value: value) }
}
