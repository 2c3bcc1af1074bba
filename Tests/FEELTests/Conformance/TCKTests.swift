// The conformance suite of the standard, the part that needs only FEEL.

import Diagnostics
import FEELValues
import Foundation
import Testing

@testable import FEEL

@Suite("conformance, FEEL only")
struct TCKTests {
    @Test("every case", .enabled(if: TCKCase.isPresent, "../shared/tck is absent"))
    func everyCase() throws {
        let cases = try TCKCase.all()
        try #require(cases.count > 2000)
        var failures: [String] = []
        var nonNull = (passed: 0, total: 0)
        for row in cases {
            let value = result(of: row)
            let expected = row.expected?.value ?? .null
            let passed = TCKTests.agrees(value, expected)
            if !expected.isNull {
                nonNull.total += 1
                nonNull.passed += passed ? 1 : 0
            }
            if !passed {
                failures.append("\(row.folder) \(row.testCase): \(row.feel) gave \(value), not \(expected)")
            }
        }
        print(
            "conformance, FEEL only: \(cases.count - failures.count) of \(cases.count),",
            "not null \(nonNull.passed) of \(nonNull.total)")
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    private func result(of row: TCKCase) -> Value {
        var declarations = Declarations()
        var inputs: [Value] = []
        for (name, value) in row.inputs.merging(row.otherInputs, uniquingKeysWith: { first, _ in first }) {
            let type = row.inputTypes[name]?.type ?? .any
            declarations.declare([[name]], type: type)
            inputs.append(type.converting(value.value) ?? .null)
        }
        for dependency in row.deps {
            let (expression, _) = Compiler(declarations).tolerantExpression(Snippet(dependency.feel))
            declarations.declare([[dependency.name]], type: dependency.type?.type ?? .any)
            inputs.append(expression.evaluate(inputs))
        }
        let (expression, _) = Compiler(declarations).tolerantExpression(Snippet(row.feel))
        let value = expression.evaluate(inputs)
        return (row.resultType?.type ?? .any).converting(value) ?? .null
    }

    /// Equal, numbers within 1e-8.
    static func agrees(_ a: Value, _ b: Value) -> Bool {
        switch (a, b) {
        case (.number(let x), .number(let y)):
            abs(x.doubleValue - y.doubleValue) < 1e-8 * max(1, abs(y.doubleValue))
        case (.list(let x), .list(let y)): x.count == y.count && zip(x, y).allSatisfy { agrees($0, $1) }
        case (.context(let x), .context(let y)):
            x.count == y.count && x.entries.allSatisfy { agrees($0.value, y[$0.name] ?? .string("absent")) }
        case (.dateAndTime(let x), .dateAndTime(let y)):
            x == y || x.instantNanoseconds == y.instantNanoseconds && x.offset == y.offset
        default: a == b
        }
    }
}
