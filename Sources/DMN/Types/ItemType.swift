// A type of a DMN model: the type FEEL sees, and the constraints on its values.

import FEEL
import FEELValues

/// A type of a DMN model.
struct ItemType: Sendable {
    /// What a type is made of.
    indirect enum Shape: Sendable {
        case simple
        case list(ItemType)
        case context([(name: String, type: ItemType)])
    }

    /// The type as FEEL sees it.
    let feel: FEELType
    /// What the type is made of.
    let shape: Shape
    /// What a value must pass.
    let tests: [CompiledTest]

    /// Anything.
    static let any = ItemType(.any)

    /// A type of FEEL without constraints.
    init(_ feel: FEELType, shape: Shape = .simple, tests: [CompiledTest] = []) {
        self.feel = feel
        self.shape = shape
        self.tests = tests
    }

    /// The value as one of this type; nil when it cannot be one.
    func converting(_ value: Value) -> Value? {
        guard let converted = feel.converting(value), admits(converted) else { return nil }
        return converted
    }

    /// Whether a value of the right shape keeps the constraints.
    private func admits(_ value: Value) -> Bool {
        if value.isNull { return true }
        guard tests.allSatisfy({ $0.evaluate(value, []).truth == true }) else { return false }
        switch (shape, value) {
        case (.list(let element), .list(let items)): return items.allSatisfy(element.admits)
        case (.context(let members), .context(let context)):
            return members.allSatisfy { member in context[member.name].map(member.type.admits) ?? true }
        default: return true
        }
    }
}
