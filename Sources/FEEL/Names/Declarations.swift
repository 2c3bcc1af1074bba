// The names an expression may read, each with its slot and type.

import FEELSyntax

/// The names an expression may read: each is a slot with a type and one or more spellings.
///
/// A spelling is a path of names, such as `["council", "meetings per year"]`, written in an expression as
/// `council.meetings per year`.
public struct Declarations: Sendable {
    private var slots: [[Int]: Int] = [:]
    private var groups: Set<[Int]> = []
    /// A number for each name; spellings that read the same have the same.
    private var numbers: [String: Int] = [:]
    private var firstNames: Set<Int> = []
    private var laterNames: Set<Int> = []
    private var types: [FEELType] = []
    package private(set) var spellings: [String] = []
    private(set) var namedTypes: [String: FEELType] = FEELType.named
    private(set) var vocabulary = Declarations.base

    /// No names but those of the language itself.
    public init() {}

    /// How many slots there are.
    public var count: Int { types.count }

    /// Adds a slot with all its spellings; gives its index.
    @discardableResult
    public mutating func declare(_ spellings: [[String]], type: FEELType) -> Int {
        let slot = types.count
        types.append(type)
        for path in spellings { add(path, slot: slot) }
        add(membersOf: type)
        return slot
    }

    /// Gives a slot that is declared by a path one more name; false where the path is not declared.
    public mutating func alias(_ name: String, of path: [String]) -> Bool {
        guard let (slot, length) = slot(of: path), length == path.count else { return false }
        add([name], slot: slot)
        return true
    }

    /// Makes a type known by name.
    public mutating func declare(type name: String, as type: FEELType) {
        namedTypes[name] = type
        vocabulary.add(type: name)
        add(membersOf: type)
    }

    /// The type of a slot; `.any` outside the slots.
    public func type(of slot: Int) -> FEELType { types.indices.contains(slot) ? types[slot] : .any }

    /// The slot of the longest prefix of a path that is declared, and how many names it takes.
    package func slot(of path: [String]) -> (slot: Int, length: Int)? {
        let key = key(of: path)
        for length in stride(from: key.count, to: 0, by: -1) {
            if let slot = slots[Array(key.prefix(length))] { return (slot, length) }
        }
        return nil
    }

    /// Whether a path is the beginning of a declared one.
    func isGroup(_ path: [String]) -> Bool {
        let key = key(of: path)
        return key.count == path.count && groups.contains(key)
    }

    private mutating func add(_ path: [String], slot: Int) {
        let key = path.map { number(of: $0) }
        slots[key] = slot
        spellings.append(path.joined(separator: "."))
        for (index, name) in path.enumerated() {
            if index == 0 {
                if firstNames.insert(key[0]).inserted { vocabulary.add(name: name) }
            } else {
                if laterNames.insert(key[index]).inserted { vocabulary.add(member: name) }
                groups.insert(Array(key.prefix(index)))
            }
        }
    }

    /// The number of a name, which it gets when it is first met.
    private mutating func number(of name: String) -> Int {
        if let number = numbers[name] { return number }
        let normalized = Vocabulary.normalized(name)
        let number = numbers[normalized] ?? numbers.count
        numbers[normalized] = number
        numbers[name] = number
        return number
    }

    /// The numbers of the names of a path, up to the first that is not declared.
    private func key(of path: [String]) -> [Int] {
        var key: [Int] = []
        for name in path {
            guard let number = numbers[name] ?? numbers[Vocabulary.normalized(name)] else { break }
            key.append(number)
        }
        return key
    }

    private mutating func add(membersOf type: FEELType) {
        switch type {
        case .list(let inner), .range(let inner): add(membersOf: inner)
        case .context(let context):
            for member in context.members {
                for name in [member.name] + member.aliases { vocabulary.add(member: name) }
                add(membersOf: member.type)
            }
        case .function(let inputs, let output): for type in inputs + [output] { add(membersOf: type) }
        default: break
        }
    }

    /// The names of the language itself.
    private static let base: Vocabulary = {
        var vocabulary = Vocabulary()
        for name in BuiltinTable.names { vocabulary.add(name: name) }
        for name in Property.names { vocabulary.add(member: name) }
        for name in FEELType.named.keys.sorted() { vocabulary.add(type: name) }
        return vocabulary
    }()
}
