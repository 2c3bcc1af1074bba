// A function as a value: what a function definition or the name of a built-in gives.

/// A function that can be handed around and called.
public struct Function<Argument: Sendable>: Sendable, Hashable {
    /// The names of the parameters.
    public let parameters: [String]
    /// The type of the function as the floor that made it knows it.
    public let signature: (any Sendable)?
    private let identity: Identity
    private let body: @Sendable ([Argument], CallContext) -> Argument

    private final class Identity: Sendable {}

    /// A function with its parameters and what it does.
    public init(
        parameters: [String], signature: (any Sendable)? = nil,
        body: @escaping @Sendable ([Argument], CallContext) -> Argument
    ) {
        self.parameters = parameters
        self.signature = signature
        self.body = body
        identity = Identity()
    }

    /// Calls the function; the arguments stand in the order of the parameters.
    public func callAsFunction(_ arguments: [Argument], in call: CallContext) -> Argument {
        body(arguments, call)
    }

    /// A function is equal to itself only.
    public static func == (a: Function, b: Function) -> Bool { a.identity === b.identity }

    /// Hashes by identity.
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(identity)) }
}
