// How the parts of a condition make up the whole.

import FEELSyntax

extension Expression {
    /// How the parts that are conditions themselves make up the truth of this one.
    var joint: Reason.Joint {
        switch syntax {
        case .conjunction: .all
        case .disjunction: .any
        case .condition: .choice
        case .call(let function, let arguments): Self.joint(function, arguments.map(\.value))
        default: .single
        }
    }

    private static func joint(_ function: Expression, _ arguments: [Expression]) -> Reason.Joint {
        guard case .name(let name) = function.syntax, let first = arguments.first, first.joint != .single
        else { return .single }
        switch (name.text, arguments.count) {
        case ("not", 1): return .not
        case ("is", 2):
            guard case .boolean(let answer) = arguments[1].syntax else { return .single }
            return .surely(answer)
        default: return .single
        }
    }

    /// The parts that a joint joins.
    var joined: [Expression] {
        switch syntax {
        case .conjunction(let left, let right): left.operands(of: .all) + right.operands(of: .all)
        case .disjunction(let left, let right): left.operands(of: .any) + right.operands(of: .any)
        case .call(_, let arguments): arguments.prefix(1).map(\.value)
        default: []
        }
    }

    private func operands(of joint: Reason.Joint) -> [Expression] {
        self.joint == joint ? joined : [self]
    }

    /// Whether the text already says the value.
    var saysItsValue: Bool {
        switch syntax {
        case .null, .boolean, .number, .string, .temporal: true
        case .negation(let part): part.saysItsValue
        case .list(let items): items.allSatisfy(\.saysItsValue)
        case .range(let range): range.lower.saysItsValue && range.upper.saysItsValue
        case .unaryRange(_, let bound): bound.saysItsValue
        default: false
        }
    }
}
