// What is measured: ten expressions as rules have them, and decision tables of 20 and 2,000 rows.

import DMN
import Diagnostics
import FEEL
import FEELValues

/// What is measured.
struct Subjects {
    /// Something that can be run again and again.
    struct Subject {
        let name: String
        let run: () -> Value
    }

    private static let texts = [
        "meetings < 2",
        "meetings >= 2 and established",
        "part / whole * 100 > 34.7",
        "if meetings = null then \"unknown\" else \"known\"",
        "kind in (\"city\", \"town\", \"village\")",
        "list contains(tags, \"named\")",
        "count(tags[item != \"named\"]) > 1",
        "sum(for n in numbers return n * 2)",
        "every n in numbers satisfies n > 0",
        "counted + @\"P1Y\" < @\"2026-04-01\"",
    ]

    private static let facts: [(name: String, type: FEELType, value: Value)] = [
        ("meetings", .number, .number(3)), ("established", .boolean, .boolean(true)),
        ("part", .number, .number(386)), ("whole", .number, .number(1112)),
        ("kind", .string, .string("town")),
        ("tags", .list(.string), .list(["asked", "named", "planned"].map(Value.string))),
        ("numbers", .list(.number), .list((1...10).map { .number(Number($0)) })),
        ("counted", .date, CalendarDate(parsing: "2024-06-30").map(Value.date) ?? .null),
    ]

    private static let declarations: Declarations = {
        var declarations = Declarations()
        for fact in facts { declarations.declare([[fact.name]], type: fact.type) }
        return declarations
    }()

    /// The expressions.
    static func expressions() throws -> [Subject] {
        let values = facts.map(\.value)
        return try texts.map { text in
            let expression = try Compiler(declarations, dialect: .advisory).expression(Snippet(text)).get()
            return Subject(name: text) { expression.evaluate(values) }
        }
    }

    /// The tables.
    static func tables() throws -> [Subject] {
        try [20, 2_000].flatMap { count in
            [
                try subject("\(count) rows by value", on: "kind", count, .string("k\(count / 2)")) {
                    "\"k\($0)\""
                },
                try subject("\(count) rows by range", on: "part", count, .number(Number(count * 5))) {
                    "[\($0 * 10)..\($0 * 10 + 10))"
                },
            ]
        }
    }

    /// A table of one column of tests beside one that lets anything pass.
    private static func subject(
        _ name: String, on fact: String, _ count: Int, _ value: Value, _ test: (Int) -> String
    ) throws -> Subject {
        let compiler = Compiler(declarations, dialect: .advisory)
        let inputs = try [fact, "established"].map { try compiler.expression(Snippet($0)).get() }
        let rules = try (0..<count).map { row in
            DecisionTable.Rule(
                [
                    try compiler.unaryTests(Snippet(test(row)), of: inputs[0].type).get(),
                    try compiler.unaryTests(Snippet("-"), of: .boolean).get(),
                ], gives: [try compiler.expression(Snippet("\(row)")).get()])
        }
        let table = try DecisionTable(
            inputs: inputs.map { DecisionTable.Input($0) }, outputs: [.init("result")], rules: rules,
            hitPolicy: .first, dialect: .advisory)
        let values = facts.map { $0.name == fact ? value : $0.value }
        return Subject(name: name) { table.evaluate(values) }
    }
}
