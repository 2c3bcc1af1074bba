// Named entries in order: what a context is made of.

/// Entries by name, in the order in which they were put in; equal whatever the order.
public struct Record<Element> {
    /// The names, in order.
    public private(set) var names: [String]
    /// The values, in the order of the names.
    public private(set) var elements: [Element]

    /// Entries in order; a later entry of the same name replaces the earlier one.
    public init(_ entries: [(String, Element)] = []) {
        names = []
        elements = []
        names.reserveCapacity(entries.count)
        elements.reserveCapacity(entries.count)
        for (name, element) in entries { self[name] = element }
    }

    /// How many entries there are.
    public var count: Int { names.count }
    /// The entries in order.
    public var entries: [(name: String, value: Element)] {
        zip(names, elements).map { (name: $0, value: $1) }
    }

    /// The value of a name; setting nil takes the entry out.
    public subscript(name: String) -> Element? {
        get { names.firstIndex(of: name).map { elements[$0] } }
        set {
            switch (names.firstIndex(of: name), newValue) {
            case (let place?, let value?): elements[place] = value
            case (let place?, nil):
                names.remove(at: place)
                elements.remove(at: place)
            case (nil, let value?):
                names.append(name)
                elements.append(value)
            case (nil, nil): break
            }
        }
    }
}

extension Record: Sendable where Element: Sendable {}

extension Record: Equatable where Element: Equatable {
    /// Whether both hold the same values under the same names.
    public static func == (a: Record, b: Record) -> Bool {
        if a.names == b.names { return a.elements == b.elements }
        return a.count == b.count && a.entries.allSatisfy { b[$0.name] == $0.value }
    }
}

extension Record: Hashable where Element: Hashable {
    /// The same for every order of the entries.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        hasher.combine(entries.reduce(0) { $0 ^ [AnyHashable($1.name), $1.value].hashValue })
    }
}
