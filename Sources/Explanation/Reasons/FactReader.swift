// What stands behind a name of a condition.

import Advice
import FEELValues
import Rulebook

/// Reads the slots of a situation.
struct FactReader {
    let situation: Situation

    /// What a slot holds, and what that is.
    func reason(slot: Int) -> Reason {
        let value = situation.values[slot]
        switch situation.rulebook.vocabulary.slots[slot] {
        case .field(let index): return Reason(.fact(index), value: value)
        case .attribute(let index, let attribute):
            return Reason(.attribute(index, attribute), value: value)
        case .given(let given): return Reason(.given(given), value: value)
        case .parameter(let id):
            let parameter = situation.rulebook.parameters.first { $0.id == id }
            return Reason(parameter.map { .parameter($0) } ?? .group(.reasons), value: value)
        case .derived:
            let fact = situation.derived(in: slot)
            return Reason(fact.map { .derived($0) } ?? .group(.reasons), value: value)
        }
    }
}
