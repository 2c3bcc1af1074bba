// What a call must know of the calls around it, so that no text can run for ever.

import Synchronization

/// How deep a call lies inside others, and how many steps are left for all of them together.
public struct CallContext: Sendable {
    /// The levels of expressions and calls that are under way.
    public let depth: Int
    /// The steps left for the whole run; nil where nothing can repeat.
    public let steps: StepBudget?

    /// The most levels; a level takes some kilobytes of the stack, of which a thread may have eight megabytes.
    public static let deepest = 1500

    /// The outermost call.
    public static let outermost = CallContext(depth: 0, steps: nil)

    /// A call at a depth, with the steps that are left.
    public init(depth: Int, steps: StepBudget?) {
        self.depth = depth
        self.steps = steps
    }

    /// So many levels deeper.
    public func deeper(by levels: Int) -> CallContext { CallContext(depth: depth + levels, steps: steps) }

    /// Whether the call lies too deep to be made.
    public var isTooDeep: Bool { depth > CallContext.deepest }
}

/// A count of steps that runs down.
public final class StepBudget: Sendable {
    private let left: Atomic<Int>

    /// So many steps.
    public init(_ steps: Int) { left = Atomic(steps) }

    /// Takes a step; false when there is none left.
    public func take() -> Bool { left.subtract(1, ordering: .relaxed).newValue >= 0 }

    /// Takes what a call costs beside a step of a loop.
    public func takeCall() -> Bool { left.subtract(5, ordering: .relaxed).newValue >= 0 }
}
