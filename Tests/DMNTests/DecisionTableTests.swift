// Decision tables: every hit policy, and what is not known.

import DMN
import Diagnostics
import FEEL
import FEELValues
import Testing

@Suite("decision tables")
struct DecisionTableTests {
    private static let declarations: Declarations = {
        var declarations = Declarations()
        declarations.declare([["age"], ["年齢"]], type: .number)
        declarations.declare([["member"]], type: .boolean)
        return declarations
    }()

    private func table(
        _ policy: HitPolicy, _ rows: [[String]], dialect: Dialect = .standard, priorities: [Value] = [],
        otherwise: String? = nil
    ) throws -> DecisionTable {
        let compiler = Compiler(Self.declarations, dialect: dialect)
        let inputs = try ["age", "member"].map {
            DecisionTable.Input(try compiler.expression(Snippet($0)).get())
        }
        let rules = try rows.map { row in
            DecisionTable.Rule(
                [
                    try compiler.unaryTests(Snippet(row[0]), of: .number).get(),
                    try compiler.unaryTests(Snippet(row[1]), of: .boolean).get(),
                ], gives: try row.dropFirst(2).map { try compiler.expression(Snippet($0)).get() })
        }
        let names = ["out", "second"].prefix(max(1, rows[0].count - 2))
        let fallback = try otherwise.map { try compiler.expression(Snippet($0)).get() }
        return try DecisionTable(
            inputs: inputs,
            outputs: names.map { .init($0, priorities: priorities, otherwise: fallback) },
            rules: rules, hitPolicy: policy, dialect: dialect)
    }

    private static let overlapping = [
        ["< 30", "-", "1"], ["< 20", "true", "3"], ["< 10", "-", "2"],
    ]

    @Test(
        "hit policies",
        arguments: [
            (HitPolicy.first, "1"), (.collect, "[1, 3, 2]"), (.ruleOrder, "[1, 3, 2]"),
            (.outputOrder, "[3, 2, 1]"), (.priority, "3"), (.collectSum, "6"), (.collectMin, "1"),
            (.collectMax, "3"), (.collectCount, "3"), (.unique, "null"), (.any, "null"),
        ])
    func policies(_ policy: HitPolicy, _ expected: String) throws {
        let order = [3, 2, 1].map { Value.number(Number($0)) }
        let table = try table(policy, Self.overlapping, priorities: order)
        #expect(table.evaluate([.number(5), .boolean(true)]).description == expected)
        #expect(table.outcome([.number(15), .boolean(false)]).matched == [0])
    }

    @Test("several outputs make a context")
    func severalOutputs() throws {
        let table = try table(.unique, [["> 1", "-", "\"a\"", "age + 1"]])
        #expect(table.evaluate([.number(2), .null]).description == "{out: \"a\", second: 3}")
    }

    @Test("without a match the default, else null with a reason")
    func defaults() throws {
        #expect(
            try table(.unique, [["> 9", "-", "1"]], otherwise: "0").evaluate([.number(1), .null])
                == .number(0))
        let value = try table(.unique, [["> 9", "-", "1"]]).evaluate([.number(1), .null])
        #expect(value.nullReason?.message.en == "no rule matches")
    }

    @Test("what is unknown leaves the answer open only where it matters")
    func unknown() throws {
        let rows = [["< 10", "true", "1"], ["-", "-", "2"]]
        let table = try table(.first, rows, dialect: .advisory)
        #expect(table.evaluate([.number(5), .null]).isNull)
        #expect(table.openSlots([.number(5), .null]) == [1])
        #expect(table.openSlots([.null, .null]) == [0, 1])
        #expect(table.evaluate([.number(15), .null]) == .number(2))
        #expect(table.evaluate([.null, .boolean(false)]) == .number(2))
        let same = try self.table(.first, [["< 10", "true", "2"], ["-", "-", "2"]], dialect: .advisory)
        #expect(same.evaluate([.number(5), .null]) == .number(2))
    }

    @Test("the standard dialect takes unknown for no match")
    func standard() throws {
        let table = try table(.first, [["< 10", "true", "1"], ["-", "-", "2"]])
        #expect(table.evaluate([.number(5), .null]) == .number(2))
    }

    @Test("tables that do not fit together are refused")
    func refusals() throws {
        #expect(throws: TableFact.noOutputs) {
            try DecisionTable(inputs: [], outputs: [], rules: [])
        }
        #expect(throws: TableFact.prioritiesMissing(output: "out", .priority)) {
            try table(.priority, [["-", "-", "1"]])
        }
        #expect(throws: TableFact.aggregationOfSeveralOutputs(.collectSum)) {
            try table(.collectSum, [["-", "-", "1", "2"]])
        }
        #expect(throws: TableFact.wrongOutputCount(rule: 2, expected: 1, found: 2)) {
            try table(.unique, [["-", "-", "1"], ["-", "-", "1", "2"]])
        }
    }
}
