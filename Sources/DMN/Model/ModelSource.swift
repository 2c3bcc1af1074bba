// A DMN model as it is written: names, references and texts, nothing resolved.

import Diagnostics

/// A DMN model as it is written.
struct ModelSource: Sendable {
    let name: String
    let namespace: String
    var imports: [Import] = []
    var items: [ItemSource] = []
    var inputs: [Input] = []
    var decisions: [Decision] = []
    var knowledge: [Knowledge] = []
    var services: [Service] = []

    /// Another model whose elements are called `name.element`.
    struct Import: Sendable {
        let name: String
        let namespace: String
    }

    /// Data that come from outside.
    struct Input: Sendable {
        let id: String
        let name: String
        let type: String?
    }

    /// A decision with what it requires.
    struct Decision: Sendable {
        let id: String
        let name: String
        let type: String?
        let requirements: [String]
        let logic: BoxedExpression?
    }

    /// A business knowledge model: a function that decisions call.
    struct Knowledge: Sendable {
        let id: String
        let name: String
        let type: String?
        let requirements: [String]
        let function: BoxedExpression?
    }

    /// A decision service: decisions that are called like a function.
    struct Service: Sendable {
        let id: String
        let name: String
        let type: String?
        let outputs: [String]
        let encapsulated: [String]
        let inputDecisions: [String]
        let inputData: [String]
    }
}
