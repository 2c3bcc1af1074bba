// The types of FEEL.

/// What a value may be.
public indirect enum FEELType: Sendable, Hashable {
    case any
    case null
    case boolean
    case number
    case string
    case date
    case time
    case dateAndTime
    case daysAndTimeDuration
    case yearsAndMonthsDuration
    case list(FEELType)
    case range(FEELType)
    case context(ContextType)
    case function([FEELType], FEELType)
    case choice(ChoiceType)
}

/// The entries that a context has.
public struct ContextType: Sendable, Hashable {
    /// An entry of a context.
    public struct Member: Sendable, Hashable {
        /// The name in values.
        public let name: String
        /// Further names that expressions may use.
        public let aliases: [String]
        /// The type of the entry.
        public let type: FEELType

        /// An entry by its name and the further names that expressions may use for it.
        public init(name: String, aliases: [String] = [], type: FEELType) {
            self.name = name
            self.aliases = aliases
            self.type = type
        }
    }

    /// The entries in order.
    public let members: [Member]

    /// A context with these entries.
    public init(_ members: [Member]) { self.members = members }

    /// The entry of a name or alias.
    public func member(named name: String) -> Member? {
        members.first { $0.name == name } ?? members.first { $0.aliases.contains(name) }
    }

    /// All names and aliases.
    public var spellings: [String] { members.flatMap { [$0.name] + $0.aliases } }
}
