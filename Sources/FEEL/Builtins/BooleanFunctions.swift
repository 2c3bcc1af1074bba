// Boolean functions: DMN 1.5, 10.3.4.2.

import FEELValues

let booleanFunctions: [Builtin] = [
    Builtin("not", ["negand": [.boolean, .null]], .boolean, "true for false, false for true") {
        Value($0[0].truth.map { !$0 })
    },
    Builtin(
        "is", ["value1": .any, "value2": .any], .boolean,
        "whether two values are the same element of the same domain", isSame),
]

private func isSame(_ call: Arguments) -> Value {
    switch (call[0], call[1]) {
    case (.time(let a), .time(let b)): .boolean(a == b)
    case (.dateAndTime(let a), .dateAndTime(let b)): .boolean(a == b)
    default: .boolean(call[0].kind == call[1].kind && Value.equals(call[0], call[1]) ?? false)
    }
}
