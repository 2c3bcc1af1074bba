// Numeric functions: DMN 1.5, 10.3.4.5.

import FEELValues

let numberFunctions: [Builtin] = [
    Builtin(
        "decimal", ["n": .number, "scale": .number], .number, "rounded half to even to a scale"
    ) { rounded($0, .halfEven) },
    Builtin("floor", ["n": .number, "scale?": .number], .number, "rounded down") { rounded($0, .floor) },
    Builtin("ceiling", ["n": .number, "scale?": .number], .number, "rounded up") { rounded($0, .ceiling) },
    Builtin("round up", ["n": .number, "scale": .number], .number, "rounded away from zero") {
        rounded($0, .up)
    },
    Builtin("round down", ["n": .number, "scale": .number], .number, "rounded towards zero") {
        rounded($0, .down)
    },
    Builtin(
        "round half up", ["n": .number, "scale": .number], .number, "rounded, a half away from zero"
    ) { rounded($0, .halfUp) },
    Builtin(
        "round half down", ["n": .number, "scale": .number], .number, "rounded, a half towards zero"
    ) { rounded($0, .halfDown) },
    Builtin(
        "abs", ["n": [.number, .daysAndTimeDuration, .yearsAndMonthsDuration]], .same(0),
        "without the sign", absolute),
    Builtin(
        "modulo", ["dividend": .number, "divisor": .number], .number,
        "the remainder, with the sign of the divisor", modulo),
    Builtin("sqrt", ["number": .number], .number, "the square root") { call in
        call.number(0).squareRoot.map(Value.number) ?? call.outOfDomain(0)
    },
    Builtin("log", ["number": .number], .number, "the natural logarithm") { call in
        call.number(0).naturalLogarithm.map(Value.number) ?? call.outOfDomain(0)
    },
    Builtin("exp", ["number": .number], .number, "e to a power") { $0.number($0.number(0).exponential) },
    Builtin("odd", ["number": .number], .boolean, "whether a whole number is odd") {
        .boolean(isMultiple($0.number(0), of: 2) == false)
    },
    Builtin("even", ["number": .number], .boolean, "whether a whole number is even") {
        .boolean(isMultiple($0.number(0), of: 2) == true)
    },
]

/// The scales that decimal128 has.
private let scales = -6111...6176

private func rounded(_ call: Arguments, _ mode: RoundingMode) -> Value {
    guard let scale = call.integer(1), scales.contains(scale) else { return call.outOfDomain(1) }
    return call.number(call.number(0).rounded(scale: scale, mode))
}

private func absolute(_ call: Arguments) -> Value {
    switch call[0] {
    case .number(let value): .number(value.magnitude)
    case .daysAndTimeDuration(let value) where value < .zero:
        call.negated(call[0])
    case .yearsAndMonthsDuration(let value) where value.months < 0: call.negated(call[0])
    default: call[0]
    }
}

extension Arguments {
    fileprivate func negated(_ value: Value) -> Value {
        do { return try Value.negate(value) } catch { return null(error) }
    }
}

private func modulo(_ call: Arguments) -> Value {
    let dividend = call.number(0)
    let divisor = call.number(1)
    if divisor.isZero { return call.null(OperationFact.divisionByZero) }
    guard let times = dividend.divided(by: divisor)?.rounded(scale: 0, .floor),
        let whole = divisor.multiplied(by: times)
    else { return call.null(OperationFact.outOfRange) }
    return call.number(dividend.subtracting(whole))
}

/// Whether a whole number is a multiple; nil for a number with a fraction.
private func isMultiple(_ number: Number, of divisor: Int) -> Bool? {
    guard number.isInteger, let quotient = number.divided(by: Number(divisor)) else { return nil }
    return quotient.isInteger
}
