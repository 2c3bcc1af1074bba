// The elements of a compiled model and how they need each other.

import FEEL

/// An element of a compiled model.
enum ModelElement: Sendable {
    case input(Input)
    case decision(Decision)
    case knowledge(Knowledge)
    case service(Service)

    /// What an element reads: the key of another element and the slot for its value.
    struct Requirement: Sendable {
        let key: String
        /// The name of the import it comes from.
        let origin: String?
        let slot: Int
    }

    /// Data from outside.
    struct Input: Sendable {
        let name: String
        let type: ItemType
    }

    /// A decision with its compiled logic.
    struct Decision: Sendable {
        let name: String
        let type: ItemType
        let requirements: [Requirement]
        let slotCount: Int
        let logic: BoxedNode?
    }

    /// A function of a model.
    struct Knowledge: Sendable {
        let name: String
        let result: ItemType
        let requirements: [Requirement]
        let slotCount: Int
        let function: BoxedNode.Function
    }

    /// Decisions that are called like a function.
    struct Service: Sendable {
        let name: String
        let type: ItemType
        let outputs: [String]
        let inputDecisions: [String]
        let inputData: [String]
    }

    /// The name of the element.
    var name: String {
        switch self {
        case .input(let input): input.name
        case .decision(let decision): decision.name
        case .knowledge(let knowledge): knowledge.name
        case .service(let service): service.name
        }
    }
}
