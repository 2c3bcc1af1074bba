// A tree of reasons in the words of a language.

import Advice

/// A reason in words, and those below it.
package struct Telling: Sendable {
    package let reason: Reason
    /// One statement, without a full stop.
    package var text: String
    /// What is to be said beside it, one sentence or remark each.
    package var remarks: [String] = []
    package var children: [Telling] = []

    /// Whether it is a plain fact: neither true nor false, with nothing below it.
    var isPlain: Bool { reason.truth == nil && children.isEmpty }
}
