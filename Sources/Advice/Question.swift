// What to ask a municipality.

import Rulebook

/// A question about a field, with the rules that wait for its answer.
package struct Question: Sendable {
    package let field: Field
    /// The wording of a data rule, where one asks; otherwise the field's own question serves.
    package let wording: Text?
    package let decides: [String]
}
