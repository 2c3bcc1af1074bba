// A string that is one of a few values.

/// A string restricted to a few values, each with an id and the aliases people write.
public struct ChoiceType: Sendable, Hashable {
    /// A permitted value.
    public struct Option: Sendable, Hashable {
        /// The value itself.
        public let id: String
        /// Further spellings in expressions.
        public let aliases: [String]

        /// A value with the further spellings it has in expressions.
        public init(id: String, aliases: [String] = []) {
            self.id = id
            self.aliases = aliases
        }
    }

    /// The permitted values in order.
    public let values: [Option]

    /// A choice of these values.
    public init(_ values: [Option]) { self.values = values }

    /// The id that a literal stands for; nil for no permitted value.
    public func id(of literal: String) -> String? {
        values.first { $0.id == literal }?.id ?? values.first { $0.aliases.contains(literal) }?.id
    }

    /// All ids and aliases.
    public var spellings: [String] { values.flatMap { [$0.id] + $0.aliases } }
}
