// What type a built-in function gives.

/// What type a built-in function gives, where it can depend on the arguments.
enum ResultType: Sendable {
    case type(FEELType)
    /// The type of an argument.
    case same(Int)
    /// The type of the elements of an argument.
    case element(Int)
    /// A list of what an argument holds.
    case listOf(Int)

    static let any = ResultType.type(.any)
    static let boolean = ResultType.type(.boolean)
    static let number = ResultType.type(.number)
    static let string = ResultType.type(.string)

    /// The type for arguments of given types.
    func type(_ arguments: [FEELType]) -> FEELType {
        switch self {
        case .type(let type): type
        case .same(let index): arguments.indices.contains(index) ? arguments[index] : .any
        case .element(let index): arguments.indices.contains(index) ? arguments[index].element : .any
        case .listOf(let index):
            .list(arguments.indices.contains(index) ? arguments[index].element : .any)
        }
    }
}
