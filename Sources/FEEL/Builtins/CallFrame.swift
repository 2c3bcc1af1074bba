// What a call knows of its surroundings.

import Diagnostics
import FEELValues

/// What a call knows of its surroundings.
struct CallFrame: CallSite {
    let callDepth: Int
    let clock: Clock
    let snippet: Snippet?

    /// The surroundings of a call from outside any expression.
    static let outside = CallFrame(callDepth: 0, clock: .system, snippet: nil)

    /// One call deeper.
    func deeper() -> CallFrame { CallFrame(callDepth: callDepth + 1, clock: clock, snippet: snippet) }
}
