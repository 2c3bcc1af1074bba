// Arithmetic, comparison and logic.

import FEELSyntax
import FEELValues

extension Evaluation {
    func negated(_ operand: Value, _ place: Place) -> Value {
        do { return try Value.negate(operand) } catch { return null(from: operand, otherwise: error, place) }
    }

    func arithmetic(_ sign: Expression.Arithmetic, _ a: Value, _ b: Value, _ place: Place) -> Value {
        do {
            switch sign {
            case .add: return try limited(Value.add(a, b), place)
            case .subtract: return try Value.subtract(a, b)
            case .multiply: return try Value.multiply(a, b)
            case .divide: return try Value.divide(a, b)
            case .power: return try Value.power(a, b)
            }
        } catch {
            return null(from: a, b, otherwise: error, place)
        }
    }

    private func limited(_ value: Value, _ place: Place) -> Value {
        guard case .string(let text) = value, text.utf8.count > Limits.stringLength else { return value }
        return null(NullCause.stringTooLong(limit: Limits.stringLength), place)
    }

    func comparison(
        _ sign: Expression.Comparison, _ a: Value, _ b: Value, _ rule: NullRule, _ place: Place
    ) -> Value {
        let ordered = sign != .equal && sign != .unequal
        if a.isNull || b.isNull, ordered || rule == .unknown {
            return null(from: a, b, otherwise: NullCause.nullComparison, place)
        }
        return sign.holds(a, b).map(Value.boolean) ?? incomparable(a, b, place)
    }

    private func incomparable(_ a: Value, _ b: Value, _ place: Place) -> Value {
        let isZoneMissing = a.kind == b.kind && (a.kind == .time || a.kind == .dateAndTime)
        return isZoneMissing
            ? null(OperationFact.zoneMissing, place) : null(NullCause.notComparable(a.kind, b.kind), place)
    }

    /// Whether a value passes a test that is a value itself: the same value, a range around it, a list with
    /// it, or the answer true.
    func matches(_ value: Value, _ test: Value, _ rule: NullRule, _ place: Place) -> Value {
        if value.isNull || test.isNull, rule == .unknown {
            return null(from: value, test, otherwise: NullCause.nullComparison, place)
        }
        let answer: Bool?
        switch test {
        case .range(let range) where value.kind != .range: answer = range.contains(value)
        case .list(let items): answer = isMember(value, of: items, test)
        case .boolean(let verdict) where value.kind != .boolean && !value.isNull: answer = verdict
        default: answer = Value.equals(value, test)
        }
        if let answer { return .boolean(answer) }
        return null(from: value, otherwise: NullCause.notComparable(value.kind, test.kind), place)
    }

    private func isMember(_ value: Value, of items: [Value], _ list: Value) -> Bool? {
        if Value.equals(value, list) == true { return true }
        var answer: Bool? = false
        for item in items {
            switch item {
            case .range(let range) where value.kind != .range:
                answer = Logic.or(answer, range.contains(value))
            default: answer = Logic.or(answer, Value.equals(value, item) ?? false)
            }
            if answer == true { return true }
        }
        return answer
    }

    /// `and` or `or` over its operands; `decisive` is the answer that settles it.
    mutating func junction(_ nodes: [Node], decisive: Bool, _ place: Place) -> Value {
        var open: Value?
        for node in nodes {
            let operand = value(node)
            switch operand {
            case .boolean(decisive): return .boolean(decisive)
            case .boolean: continue
            default: open = open ?? operand
            }
        }
        guard let open else { return .boolean(!decisive) }
        return null(from: open, otherwise: NullCause.notBoolean(open.kind), place)
    }

    func complement(_ operand: Value, _ place: Place) -> Value {
        operand.truth.map { .boolean(!$0) }
            ?? null(from: operand, otherwise: NullCause.notBoolean(operand.kind), place)
    }

    mutating func condition(
        _ test: Value, _ then: Node, _ otherwise: Node, _ rule: NullRule, _ place: Place
    ) -> Value {
        if test.isNull, rule == .unknown {
            return null(from: test, otherwise: NullCause.nullCondition, place)
        }
        return value(test.truth == true ? then : otherwise)
    }
}
