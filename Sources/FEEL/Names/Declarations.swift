// The names an expression may read, each with its slot and type.

import FEELSyntax

/// The names an expression may read: each is a slot with a type and one or more spellings.
///
/// A spelling is a path of names, such as `["council", "meetings per year"]`, written in an expression as
/// `council.meetings per year`.
public struct Declarations: Sendable {
    /// Where a name leads from the end of a path; every path begins at point 0.
    private var steps: [Step: Int] = [:]
    private var points = [Point()]
    /// A number for each name; spellings that read the same have the same.
    private var numbers: [String: Int] = [:]
    private var firstNames: Set<Int> = []
    private var laterNames: Set<Int> = []
    private var types: [FEELType] = []
    private var paths: [[String]] = []
    private(set) var namedTypes: [String: FEELType] = FEELType.named
    private(set) var vocabulary = Declarations.base

    private struct Step: Hashable {
        let from: Int
        let name: Int
    }

    /// The end of a path that is declared, or that begins such a path.
    private struct Point: Sendable {
        var slot: Int?
        var isGroup = false
    }

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

    /// Every path that is declared, as it is written.
    package var spellings: [String] { paths.map { $0.joined(separator: ".") } }

    /// The slot of the longest prefix of a path that is declared, and how many names it takes.
    package func slot(of path: [String]) -> (slot: Int, length: Int)? {
        var longest: (slot: Int, length: Int)?
        for (index, point) in points(along: path).enumerated() {
            if let slot = point.slot { longest = (slot, index + 1) }
        }
        return longest
    }

    /// Whether a path is the beginning of a declared one.
    func isGroup(_ path: [String]) -> Bool {
        let points = points(along: path)
        return points.count == path.count && points.last?.isGroup == true
    }

    /// What stands behind each name of a path, up to the first that leads nowhere.
    private func points(along path: [String]) -> [Point] {
        var place = 0
        var found: [Point] = []
        for name in path {
            guard let number = numbers[name] ?? numbers[Vocabulary.normalized(name)],
                let next = steps[Step(from: place, name: number)]
            else { break }
            place = next
            found.append(points[next])
        }
        return found
    }

    private mutating func add(_ path: [String], slot: Int) {
        paths.append(path)
        var place = 0
        for (index, name) in path.enumerated() {
            let number = number(of: name)
            if index == 0 {
                if firstNames.insert(number).inserted { vocabulary.add(name: name) }
            } else {
                points[place].isGroup = true
                if laterNames.insert(number).inserted { vocabulary.add(member: name) }
            }
            place = point(behind: Step(from: place, name: number))
        }
        points[place].slot = slot
    }

    private mutating func point(behind step: Step) -> Int {
        if let point = steps[step] { return point }
        steps[step] = points.count
        points.append(Point())
        return points.count - 1
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
