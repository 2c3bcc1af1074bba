// A situation in which one fact is put in the place of another.

import FEELValues
import Rulebook

extension Situation {
    /// Puts a fact into a field and works out again what is derived from it; gives the slots that changed.
    mutating func put(_ fact: Fact, in field: Int, _ dependence: Dependence) -> [Int] {
        profile.put(fact, in: field)
        var changed = dependence.slotsOfField[field].filter { renew($0, content(of: $0)) }
        var waiting = Set(changed.flatMap { dependence.derived[$0] })
        // Derived facts stand in an order in which each reads only what stands before it.
        while let next = waiting.min() {
            waiting.remove(next)
            let derived = rulebook.derived[next]
            guard renew(derived.slot, value(of: derived.logic)) else { continue }
            changed.append(derived.slot)
            waiting.formUnion(dependence.derived[derived.slot])
        }
        return changed
    }

    /// Whether a slot has another value now.
    private mutating func renew(_ slot: Int, _ value: Value) -> Bool {
        defer { values[slot] = value }
        return values[slot] != value
    }
}
