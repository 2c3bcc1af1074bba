// An expression ready to run.

import Diagnostics
import FEELValues

/// An expression ready to run.
public struct CompiledExpression: Sendable {
    /// The text it was compiled from.
    public let snippet: Snippet
    /// The type of its values, as far as it is known.
    public let type: FEELType
    /// The slots it reads, sorted.
    public let reads: [Int]
    /// What is odd about it, though it can run.
    public let warnings: [Diagnostic]
    let node: Node
    let localCount: Int
    let repeats: Bool
    let height: Int

    /// The value for the inputs, each at the index of its slot.
    ///
    /// Never traps; a null carries its reason.
    public func evaluate(_ inputs: [Value]) -> Value { evaluate(inputs, clock: .system) }

    /// The value for the inputs, with a clock for `now()` and `today()`.
    public func evaluate(_ inputs: [Value], clock: Clock) -> Value {
        evaluate(inputs, clock: clock, call: outermostCall)
    }

    /// Steps are counted only where something can repeat.
    var outermostCall: CallContext {
        CallContext(depth: 0, steps: repeats ? StepBudget(Limits.steps) : nil)
    }

    /// The value for the inputs, inside so many calls of functions.
    package func evaluate(
        _ inputs: [Value], item: Value? = nil, clock: Clock, call: CallContext
    ) -> Value {
        let call = call.deeper(by: height)
        if call.isTooDeep { return .null(NullReason(NullCause.callsTooDeep, in: snippet)) }
        let frame = CallFrame(call: call, clock: clock, snippet: snippet)
        var evaluation = Evaluation(inputs: inputs, localCount: localCount, frame: frame)
        if let item, localCount > 0 { evaluation.locals[0] = item }
        return evaluation.value(node)
    }

    /// The slots whose null leaves the result null, sorted; none when there is a result.
    public func openSlots(_ inputs: [Value], clock: Clock = .system) -> [Int] {
        let frame = CallFrame(call: outermostCall, clock: clock, snippet: snippet)
        var evaluation = Evaluation(inputs: inputs, localCount: localCount, frame: frame)
        var slots: Set<Int> = []
        evaluation.openSlots(node, &slots)
        return slots.sorted()
    }
}
