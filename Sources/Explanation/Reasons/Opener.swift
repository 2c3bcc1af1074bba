// Opens derived facts: how each came to its value, as deep as is asked for.

import Advice
import DMN
import FEEL
import FEELValues
import Rulebook

/// Opens what conditions rest on.
struct Opener {
    let conditions: ConditionReader
    let depth: Int

    private var situation: Situation { conditions.situation }

    /// A condition with its derived facts opened.
    func condition(_ role: Reason.Role, _ condition: CompiledExpression) -> Reason {
        let value = situation.value(condition)
        return Reason(
            .condition(role), condition: value, [open(conditions.reason(condition), depth)])
    }

    /// The rows of a table with their derived facts opened.
    func rows(_ table: DecisionTable, in situation: Situation) -> [Reason] {
        TableReader(conditions: conditions).reasons(table, in: situation).map { open($0, depth) }
    }

    private func open(_ reason: Reason, _ depth: Int) -> Reason {
        var opened = reason
        if case .derived(let fact) = reason.subject {
            opened.children = depth > 0 ? logic(fact.logic).map { open($0, depth - 1) } : []
        } else {
            opened.children = reason.children.map { open($0, depth) }
        }
        return opened
    }

    private func logic(_ logic: DerivedFact.Logic) -> [Reason] {
        switch logic {
        case .table(let table): TableReader(conditions: conditions).reasons(table, in: situation)
        case .expression(let expression): [conditions.reason(expression)]
        }
    }
}
