// A parameter of a built-in function.

/// A parameter of a built-in function.
struct Parameter: Sendable {
    let name: String
    let domain: Domain
    let isOptional: Bool
    /// Takes all arguments that are left, as one list.
    let isVariadic: Bool

    /// A parameter as the tables write it: `length?` is optional, `list...` takes all that is left.
    init(_ spelling: String, _ domain: Domain) {
        isOptional = spelling.hasSuffix("?")
        isVariadic = spelling.hasSuffix("...")
        name = String(spelling.dropLast(isOptional ? 1 : isVariadic ? 3 : 0))
        self.domain = domain
    }
}
