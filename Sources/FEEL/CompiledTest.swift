// The tests of a cell, ready to run.

import Diagnostics
import FEELValues

/// The tests of a cell, ready to run on a value.
public struct CompiledTest: Sendable {
    /// The text it was compiled from.
    public let snippet: Snippet
    /// The slots it reads besides the value under test, sorted.
    public let reads: [Int]
    /// What is odd about it, though it can run.
    public let warnings: [Diagnostic]
    let node: Node
    let localCount: Int
    let repeats: Bool

    /// Whether anything passes.
    public var isAny: Bool {
        if case .constant(.boolean(true)) = node { true } else { false }
    }

    /// Whether a value passes: true, false, or null where that is not known.
    public func evaluate(_ value: Value, _ inputs: [Value], clock: Clock = .system) -> Value {
        evaluate(value, inputs, clock: clock, call: outermostCall)
    }

    /// Whether a value passes, asked inside so many calls of functions.
    package func evaluate(_ value: Value, _ inputs: [Value], clock: Clock, call: CallContext) -> Value {
        var evaluation = evaluation(of: value, inputs, clock, call: call)
        return evaluation.value(node)
    }

    /// The slots, besides those of the value under test, whose null leaves the answer null.
    public func openSlots(_ value: Value, _ inputs: [Value], clock: Clock = .system) -> [Int] {
        var evaluation = evaluation(of: value, inputs, clock, call: outermostCall)
        var slots: Set<Int> = []
        evaluation.openSlots(node, &slots)
        return slots.sorted()
    }

    private var outermostCall: CallContext {
        CallContext(depth: 0, steps: repeats ? StepBudget(Limits.steps) : nil)
    }

    private func evaluation(
        of value: Value, _ inputs: [Value], _ clock: Clock, call: CallContext
    ) -> Evaluation {
        let frame = CallFrame(call: call, clock: clock, snippet: snippet)
        var evaluation = Evaluation(inputs: inputs, localCount: max(1, localCount), frame: frame)
        evaluation.locals[0] = value
        return evaluation
    }
}
