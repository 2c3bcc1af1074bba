// What a call of a built-in function knows of its surroundings.

import Diagnostics
import FEELValues

/// What a call of a built-in function knows of its surroundings.
struct CallFrame: Sendable {
    let call: CallContext
    let clock: Clock
    let snippet: Snippet?

    /// The surroundings of a call from outside any expression.
    static let outside = CallFrame(call: .outermost, clock: .system, snippet: nil)
}
