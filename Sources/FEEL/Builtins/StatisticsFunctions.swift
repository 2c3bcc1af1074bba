// Functions that make one value of a list: DMN 1.5, 10.3.4.4.

import FEELValues

let statisticsFunctions: [Builtin] = [
    Builtin("min", ["list...": .list], .element(0), "the least item") { extreme($0, -1) },
    Builtin("max", ["list...": .list], .element(0), "the greatest item") { extreme($0, 1) },
    Builtin("sum", ["list...": .list], .any, "the sum of numbers or durations", sum),
    Builtin("mean", ["list...": .list], .number, "the average of numbers") { call in
        call.overNumbers { numbers in
            numbers.total?.divided(by: Number(numbers.count)).map(Value.number)
        }
    },
    Builtin("median", ["list...": .list], .number, "the middle of numbers") { call in
        call.overNumbers { median($0.sorted()) }
    },
    Builtin("product", ["list...": .list], .number, "the product of numbers") { call in
        call.overNumbers { numbers in
            numbers.reduce(Number.one) { product, next in product?.multiplied(by: next) }.map(Value.number)
        }
    },
    Builtin("stddev", ["list...": .list], .number, "the standard deviation of a sample") { call in
        call.overNumbers { $0.count < 2 ? nil : standardDeviation($0) }
    },
    Builtin("mode", ["list...": .list], .type(.list(.number)), "the most frequent numbers") { call in
        call.list(0).isEmpty ? .list([]) : call.overNumbers(mode)
    },
]

extension Arguments {
    /// A result over a list of numbers, which must not be empty.
    fileprivate func overNumbers(_ body: ([Number]) -> Value?) -> Value {
        let numbers = list(0).compactMap { if case .number(let number) = $0 { number } else { nil } }
        guard !numbers.isEmpty, numbers.count == list(0).count, let value = body(numbers) else {
            return outOfDomain(0)
        }
        return value
    }
}

extension [Number] {
    fileprivate var total: Number? { reduce(Number.zero) { sum, next in sum?.adding(next) } }
}

private func extreme(_ call: Arguments, _ side: Int) -> Value {
    guard var best = call.list(0).first, Value.order(best, best) != nil else { return call.outOfDomain(0) }
    for item in call.list(0).dropFirst() {
        guard let order = Value.order(item, best) else { return call.outOfDomain(0) }
        if order == side { best = item }
    }
    return best
}

private func sum(_ call: Arguments) -> Value {
    guard var total = call.list(0).first, Domain.summable.admits(total) else { return call.outOfDomain(0) }
    for item in call.list(0).dropFirst() {
        guard let next = try? Value.add(total, item) else { return call.outOfDomain(0) }
        total = next
    }
    return total
}

extension Domain {
    fileprivate static let summable: Domain = [.number, .daysAndTimeDuration, .yearsAndMonthsDuration]
}

private func median(_ sorted: [Number]) -> Value? {
    let middle = sorted.count / 2
    if sorted.count % 2 == 1 { return .number(sorted[middle]) }
    return sorted[middle - 1].adding(sorted[middle])?.divided(by: Number(2)).map(Value.number)
}

private func standardDeviation(_ numbers: [Number]) -> Value? {
    guard let mean = numbers.total?.divided(by: Number(numbers.count)) else { return nil }
    let squares = numbers.compactMap { number in
        number.subtracting(mean).flatMap { $0.multiplied(by: $0) }
    }
    return squares.total?.divided(by: Number(numbers.count - 1))?.squareRoot.map(Value.number)
}

private func mode(_ numbers: [Number]) -> Value? {
    let counts = Dictionary(grouping: numbers) { $0 }.mapValues(\.count)
    let most = counts.values.max()
    return .list(counts.filter { $0.value == most }.keys.sorted().map(Value.number))
}
