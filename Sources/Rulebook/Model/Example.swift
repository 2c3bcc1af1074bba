// What another municipality did, told where it helps one that is alike.

import Diagnostics
import FEEL

/// An example that may be shown beside a recommendation.
package struct Example: Sendable {
    package let id: String
    package let topic: String
    package let title: Text
    package let text: Text
    /// Who did it; never shown to them.
    package let municipality: Localized
    /// Whom it suits; false leaves it out.
    package let suits: CompiledExpression?
    /// What its municipality is like, by the ids of what likens municipalities.
    package let like: [String: String]
    package let citations: [Citation]
    /// The pack that it comes from.
    package let origin: String
}

/// Something by which two municipalities are alike or not.
package struct Likeness: Sendable {
    package let id: String
    package let range: SourceRange
    package let label: Localized
    /// Gives a word or a truth value, to be compared with what an example says of its municipality.
    package let value: CompiledExpression
}
