// What can be wrong with how the elements of a model hang together.

/// What can be wrong with how the elements of a model hang together.
enum ModelFact: Sendable, Equatable {
    case unknownReference(String)
    case unknownType(String, nearest: String?)
    case duplicateName(String)
    case missingImport(String)
    case noLogic(String)
    case circle([String])
    case unknownHitPolicy(String)
}
