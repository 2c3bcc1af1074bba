// A type as a DMN model writes it.

import Diagnostics

/// An item definition or one of its components.
struct ItemSource: Sendable {
    let name: String
    let type: String?
    let isCollection: Bool
    let allowedValues: Snippet?
    let typeConstraint: Snippet?
    let components: [ItemSource]
    let function: Function?

    /// The parameters and result of a function item.
    struct Function: Sendable {
        let parameters: [String?]
        let result: String?
    }
}
