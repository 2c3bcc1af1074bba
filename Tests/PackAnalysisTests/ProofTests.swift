// What is proved holds when it is tried: on all values of a small space, and by running the examples.

import Calendars
import DataFiles
import Diagnostics
import FEEL
import FEELValues
import Reasoning
import Rulebook
import Testing

@testable import PackAnalysis

@Suite struct ProofTests {
    /// Every truth that a condition takes on a small space, found by running it on all of it.
    private func truths(_ condition: CompiledExpression, _ rulebook: Rulebook) throws -> TruthSet {
        let slots = try ["council.meetings", "council.set", "council.status"].map {
            try #require(rulebook.vocabulary.slot(ofField: $0))
        }
        let spaces: [[Value]] = [
            (0...5).map { .number(Number($0)) } + [.number(Number(366)), .null],
            [.boolean(true), .boolean(false), .null], [.string("planned"), .string("running"), .null],
        ]
        var found: TruthSet = []
        var values = [Value](repeating: .null, count: rulebook.vocabulary.slots.count)
        for meetings in spaces[0] {
            for set in spaces[1] {
                for status in spaces[2] {
                    for (slot, value) in zip(slots, [meetings, set, status]) { values[slot] = value }
                    found.formUnion(TruthSet(condition.evaluate(values).truth))
                }
            }
        }
        return found
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8])
    func proofsAgreeWithTryingEverything(_ seed: UInt64) throws {
        let rulebook = try PackCheckTests.rulebook("good/thresholds.yaml")
        let prover = Prover(rulebook, FiscalYear(2024))
        var generator = ConditionGenerator(seed: seed)
        for _ in 0..<150 {
            let text = generator.condition(depth: 3)
            let condition = try rulebook.compiler.expression(Snippet(text)).get()
            let tried = try truths(condition, rulebook)
            for truth in [TruthSet.yes, .no, .unknown] {
                let isImpossible = prover.isImpossible([Goal(prover.form(condition), truth)])
                #expect(isImpossible == !tried.contains(truth), "\(text)")
            }
        }
    }

    @Test func examplesShowTheGap() throws {
        let rulebook = try PackCheckTests.rulebook("bad/tables.yaml")
        let gap = PackAnalyst(rulebook, in: FiscalYear(2024)).defects().first {
            $0.fact.code == "check.table-gap"
        }
        let facts = try #require(gap?.example)
        let text = "municipality: {name: Test}\nfiscal year: R6\n" + facts
        let tree = try YAMLReader.tree(of: SourceFile(name: "example.yaml", text: text))
        let profile = try Profile.read(tree, rulebook: rulebook)
        var values = [Value](repeating: .null, count: rulebook.vocabulary.slots.count)
        for (index, slot) in rulebook.vocabulary.slots.enumerated() {
            if case .field(let field) = slot { values[index] = profile.fact(field).value }
        }
        let stage = try #require(rulebook.derived.first { $0.id == "stage" })
        guard case .table(let table) = stage.logic else { return }
        #expect(table.outcome(values).matched == [])
        #expect(table.outcome(values).undecided == [])
    }
}

/// Makes conditions over a few fields.
private struct ConditionGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    private mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % bound
    }

    mutating func condition(depth: Int) -> String {
        guard depth > 0 else { return atom() }
        switch below(6) {
        case 0, 1: return "(\(condition(depth: depth - 1)) and \(condition(depth: depth - 1)))"
        case 2, 3: return "(\(condition(depth: depth - 1)) or \(condition(depth: depth - 1)))"
        case 4: return "not(\(condition(depth: depth - 1)))"
        default: return "is(\(condition(depth: depth - 1)), \(below(2) == 0))"
        }
    }

    private mutating func atom() -> String {
        let sign = ["<", "<=", ">", ">=", "=", "!="][below(6)]
        switch below(6) {
        case 0, 1: return "council.meetings \(sign) \(below(4))"
        case 2: return "council.meetings in [\(below(3))..\(below(3) + 2))"
        case 3: return "council.set"
        case 4:
            return "council.status \(below(2) == 0 ? "=" : "!=") \"\(below(2) == 0 ? "planned" : "running")\""
        default: return "council.meetings \(below(2) == 0 ? "=" : "!=") null"
        }
    }
}
