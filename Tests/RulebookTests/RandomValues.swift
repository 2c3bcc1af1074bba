// Values of any type, the same for the same seed.

import FEEL
import FEELValues

/// Values of any type, the same for the same seed.
struct RandomValues {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number below a bound.
    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    /// A value of a type; never null.
    mutating func value(of type: FEELType) -> Value {
        switch type {
        case .boolean: .boolean(next(2) == 0)
        case .string, .any: .string(["few", "many", "council-function", "named"][next(4)])
        case .choice(let choice):
            .string(choice.values.isEmpty ? "" : choice.values[next(choice.values.count)].id)
        case .date:
            CalendarDate(parsing: "202\(next(10))-0\(1 + next(9))-15").map(Value.date) ?? .boolean(true)
        case .list(let element): .list((0..<next(4)).map { _ in value(of: element) })
        case .context(let context):
            .context(ContextValue(context.members.map { ($0.name, value(of: $0.type)) }))
        default: .number(Number(next(14) - 1))
        }
    }
}
