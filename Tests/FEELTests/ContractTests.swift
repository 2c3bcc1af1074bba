// What the floors above rely on: slots, spellings, aliases, open slots, reasons.

import Diagnostics
import FEELValues
import Testing

@testable import FEEL

@Suite("contract")
struct ContractTests {
    private static let topic = ChoiceType([
        .init(id: "housing", aliases: ["住まい"]), .init(id: "work", aliases: ["就労"]),
    ])
    private static let row = ContextType([
        .init(name: "topic", aliases: ["分野"], type: .choice(topic)),
        .init(name: "problem", aliases: ["課題"], type: .string),
    ])

    static let declarations: Declarations = {
        var declarations = Declarations()
        declarations.declare(
            [["council", "meetings per year"], ["協議の場", "年間開催回数"]], type: .number)
        declarations.declare([["council", "established"], ["協議の場", "設置"]], type: .boolean)
        declarations.declare([["problems"], ["課題一覧"]], type: .list(.context(row)))
        declarations.declare([["main topic"], ["主な分野"]], type: .choice(topic))
        declarations.declare([["fiscal year"], ["年度"]], type: .number)
        return declarations
    }()

    private func compiled(_ text: String) throws -> CompiledExpression {
        try Compiler(Self.declarations, dialect: .advisory).expression(Snippet(text)).get()
    }

    @Test(
        "both spellings read the same slot",
        arguments: [
            "council.meetings per year < 2", "協議の場.年間開催回数 < 2", "協議の場 . 年間開催回数<2",
        ])
    func spellings(_ text: String) throws {
        let expression = try compiled(text)
        #expect(expression.reads == [0])
        #expect(expression.evaluate([.number(1), .null, .null, .null]) == .boolean(true))
    }

    @Test("aliases of entries and choices are resolved")
    func aliases() throws {
        let expression = try compiled("課題一覧[分野 = \"住まい\"].課題")
        let row = ContextValue([("topic", .string("housing")), ("problem", .string("p"))])
        #expect(expression.evaluate([.null, .null, .list([.context(row)]), .null]) == .list([.string("p")]))
    }

    @Test(
        "a choice is compared by id, however it is written",
        arguments: [
            "main topic = \"住まい\"", "\"housing\" = 主な分野", "main topic in (\"就労\", \"住まい\")",
            "list contains([\"住まい\"], main topic) or list contains(problems.topic, \"就労\")",
        ])
    func choices(_ text: String) throws {
        let expression = try compiled(text)
        let inputs: [Value] = [.null, .null, .list([]), .string("housing")]
        if text.contains("contains") { return }
        #expect(expression.evaluate(inputs) == .boolean(true))
    }

    @Test(
        "open slots follow three-valued logic",
        arguments: [
            ("council.meetings per year < 2", [0]),
            ("council.established and council.meetings per year < 2", [0, 1]),
            ("if council.established then 1 else 2", [1]),
            ("not(council.established)", [1]),
            ("council.meetings per year = null", []),
            ("some p in problems satisfies p.problem = \"x\"", [2]),
        ])
    func openSlots(_ text: String, _ open: [Int]) throws {
        #expect(try compiled(text).openSlots([.null, .null, .null, .null]) == open)
    }

    @Test("a decided operand leaves nothing open")
    func decided() throws {
        let text = "council.established or council.meetings per year < 2"
        #expect(try compiled(text).openSlots([.null, .boolean(true), .null, .null]).isEmpty)
        #expect(try compiled(text).openSlots([.null, .boolean(false), .null, .null]) == [0])
    }

    @Test("a null knows why and where")
    func reasons() throws {
        let value = try compiled("1 + council.meetings per year").evaluate([.null, .null, .null, .null])
        #expect(value.nullReason?.message.en == "`council.meetings per year` is not known")
        #expect(value.nullReason?.range?.lower == 4)
    }

    @Test("tests of a cell")
    func cells() throws {
        let compiler = Compiler(Self.declarations, dialect: .advisory)
        let test = try compiler.unaryTests(Snippet("< 2, [5..6]"), of: .number).get()
        #expect(test.evaluate(.number(1), []) == .boolean(true))
        #expect(test.evaluate(.number(3), []) == .boolean(false))
        #expect(test.evaluate(.null, []).isNull)
        let negated = try compiler.unaryTests(Snippet("not(\"住まい\")"), of: .choice(Self.topic)).get()
        #expect(negated.evaluate(.string("work"), []) == .boolean(true))
        #expect(try compiler.unaryTests(Snippet("-"), of: .number).get().isAny)
        let open = try compiler.unaryTests(Snippet("? > council.meetings per year"), of: .number).get()
        #expect(open.openSlots(.number(1), [.null]) == [0])
    }
}
