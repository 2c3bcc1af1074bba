// Contexts, ranges, loops and quantifiers.

import FEELSyntax
import FEELValues

extension Evaluation {
    mutating func context(_ entries: [Node.Entry], _ place: Place) -> Value {
        var context = ContextValue()
        for entry in entries {
            if context[entry.name] != nil { return null(NullCause.duplicateKey(entry.name), place) }
            let entryValue = value(entry.value)
            locals[entry.local] = entryValue
            context[entry.name] = entryValue
        }
        return .context(context)
    }

    func range(
        _ lower: Value, _ upper: Value, _ includesLower: Bool, _ includesUpper: Bool, _ place: Place
    ) -> Value {
        let comparable = lower.isNull || upper.isNull || Value.order(lower, upper) != nil
        guard comparable else { return null(NullCause.notComparable(lower.kind, upper.kind), place) }
        return .range(
            RangeValue(lower, upper, includesLower: includesLower, includesUpper: includesUpper))
    }

    mutating func loop(
        _ iterations: [Node.Iteration], _ body: Node, _ partial: Int?, _ place: Place
    ) -> Value {
        var results: [Value] = []
        if let partial { locals[partial] = .list([]) }
        let failure = iterate(iterations[...]) { run in
            if results.count >= Limits.listCount {
                return run.null(NullCause.listTooLong(limit: Limits.listCount), place)
            }
            let result = run.value(body)
            results.append(result)
            guard let partial else { return nil }
            if result.isNested(deeperThan: Limits.valueDepth) {
                return run.null(NullCause.nestedTooDeep, place)
            }
            run.locals[partial] = .list(results)
            return nil
        }
        return failure ?? .list(results)
    }

    mutating func quantified(
        _ quantifier: Expression.Quantifier, _ iterations: [Node.Iteration], _ body: Node, _ place: Place
    ) -> Value {
        let decisive = quantifier == .some
        var open: Value?
        let early = iterate(iterations[...]) { run in
            let answer = run.value(body)
            switch answer {
            case .boolean(decisive): return .boolean(decisive)
            case .boolean: return nil
            default:
                open = open ?? answer
                return nil
            }
        }
        if let early { return early }
        guard let open else { return .boolean(!decisive) }
        return null(from: open, otherwise: NullCause.notBoolean(open.kind), place)
    }

    /// Runs through all combinations of the variables; stops with the first value that a step gives.
    private mutating func iterate(
        _ iterations: ArraySlice<Node.Iteration>, step: (inout Evaluation) -> Value?
    ) -> Value? {
        guard let iteration = iterations.first else { return step(&self) }
        switch domain(iteration) {
        case .failure(let failure): return failure.value
        case .success(let items):
            for item in items {
                guard frame.call.steps?.take() ?? true else {
                    return null(NullCause.tooManySteps, iteration.place)
                }
                locals[iteration.local] = item
                if let result = iterate(iterations.dropFirst(), step: step) { return result }
            }
            return nil
        }
    }

    private struct Failure: Error {
        let value: Value
    }

    /// The items a variable runs through.
    private mutating func domain(_ iteration: Node.Iteration) -> Result<[Value], Failure> {
        let start = value(iteration.domain)
        if let endNode = iteration.end {
            let end = value(endNode)
            return run(from: start, to: end, iteration.place)
        }
        switch start {
        case .null:
            return .failure(
                Failure(value: null(from: start, otherwise: NullCause.notIterable, iteration.place)))
        case .list(let items): return .success(items)
        case .range(let range): return items(of: range, iteration.place)
        default: return .success([start])
        }
    }

    private func items(of range: RangeValue, _ place: Place) -> Result<[Value], Failure> {
        run(from: range.lower, to: range.upper, place).map { items in
            var items = items[...]
            if !range.includesLower { items = items.dropFirst() }
            if !range.includesUpper, items.last == range.upper { items = items.dropLast() }
            return Array(items)
        }
    }

    /// Whole steps from one number or date to another, upwards or downwards.
    private func run(from start: Value, to end: Value, _ place: Place) -> Result<[Value], Failure> {
        switch (start, end) {
        case (.number(let first), .number(let last)):
            if first.isInteger, first.intValue == nil || last.magnitude > Number(Int.max) {
                return .failure(Failure(value: null(NullCause.listTooLong(limit: Limits.listCount), place)))
            }
            guard let from = first.intValue, let to = last.rounded(scale: 0, .down)?.intValue else { break }
            return steps(from, to, place) { .number(Number($0)) }
        case (.date(let first), .date(let last)):
            return steps(first.dayNumber, last.dayNumber, place) {
                CalendarDate(dayNumber: $0).map(Value.date) ?? .null
            }
        default: break
        }
        let value = null(from: start, end, otherwise: NullCause.notIterable, place)
        return .failure(Failure(value: value))
    }

    private func steps(
        _ from: Int, _ to: Int, _ place: Place, _ item: (Int) -> Value
    ) -> Result<[Value], Failure> {
        let (distance, overflow) = to.subtractingReportingOverflow(from)
        guard !overflow, distance.magnitude < Limits.listCount else {
            return .failure(Failure(value: null(NullCause.listTooLong(limit: Limits.listCount), place)))
        }
        return .success(stride(from: from, through: to, by: from <= to ? 1 : -1).map(item))
    }
}

extension Value {
    /// Whether lists and contexts lie more than so many levels inside each other.
    fileprivate func isNested(deeperThan limit: Int) -> Bool {
        if limit < 0 { return true }
        switch self {
        case .list(let items): return items.contains { $0.isNested(deeperThan: limit - 1) }
        case .context(let context): return context.elements.contains { $0.isNested(deeperThan: limit - 1) }
        default: return false
        }
    }
}
