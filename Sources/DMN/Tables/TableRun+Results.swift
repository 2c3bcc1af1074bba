// What the rules that match give together, by hit policy.

import FEEL
import FEELValues

extension TableRun {
    /// The result when just these rules match.
    func result(_ matched: [Int]) -> Value {
        guard let first = matched.first else { return otherwise }
        switch table.hitPolicy {
        case .unique: return matched.count == 1 ? output(first) : null(.severalRules(numbers(matched)))
        case .any: return agreed(matched)
        case .first: return output(first)
        case .priority: return ordered(matched).first.map(output) ?? .null
        case .collect, .ruleOrder: return .list(matched.map(output))
        case .outputOrder: return .list(ordered(matched).map(output))
        case .collectCount: return .number(Number(matched.count))
        case .collectSum: return aggregated(matched) { try? Value.add($0, $1) }
        case .collectMin: return aggregated(matched) { a, b in Value.order(a, b).map { $0 <= 0 ? a : b } }
        case .collectMax: return aggregated(matched) { a, b in Value.order(a, b).map { $0 >= 0 ? a : b } }
        }
    }

    private func numbers(_ rules: [Int]) -> [Int] { rules.map { $0 + 1 } }

    /// The outputs of a rule: the value itself, or a context of several.
    private func output(_ rule: Int) -> Value {
        combined(table.rules[rule].outputs.map { $0.evaluate(slots, clock: clock, call: call) })
    }

    /// The defaults, where no rule matches; without them nothing is collected and counted.
    private var otherwise: Value {
        guard table.outputs.contains(where: { $0.otherwise != nil }) else {
            switch table.hitPolicy {
            case .collect, .ruleOrder, .outputOrder: return .list([])
            case .collectCount: return .number(0)
            default: return null(.noRule)
            }
        }
        let value = combined(
            table.outputs.map { $0.otherwise?.evaluate(slots, clock: clock, call: call) ?? .null })
        return value
    }

    private func combined(_ values: [Value]) -> Value {
        if values.count == 1 { return values[0] }
        return .context(ContextValue(zip(table.outputs, values).map { ($0.name, $1) }))
    }

    private func agreed(_ matched: [Int]) -> Value {
        let results = matched.map(output)
        return results.allSatisfy { $0 == results[0] } ? results[0] : null(.rulesDisagree(numbers(matched)))
    }

    private func aggregated(_ matched: [Int], _ join: (Value, Value) -> Value?) -> Value {
        let results = matched.map(output)
        var total = results[0]
        for result in results.dropFirst() {
            guard let next = join(total, result) else { return null(.notAggregable(table.hitPolicy)) }
            total = next
        }
        return total
    }

    /// Rules by the order of their outputs, the first output first; of equals, the first rule.
    private func ordered(_ matched: [Int]) -> [Int] {
        let ranks = matched.map { rule in (rule: rule, ranks: self.ranks(of: rule)) }
        return ranks.sorted { a, b in
            a.ranks == b.ranks ? a.rule < b.rule : a.ranks.lexicographicallyPrecedes(b.ranks)
        }.map(\.rule)
    }

    private func ranks(of rule: Int) -> [Int] {
        zip(table.rules[rule].outputs, table.outputs).map { expression, output in
            let value = expression.evaluate(slots, clock: clock, call: call)
            return output.priorities.firstIndex { Value.equals($0, value) == true } ?? output.priorities.count
        }
    }
}
