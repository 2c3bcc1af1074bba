// Paths, filters and elements of lists.

import FEELValues

extension Evaluation {
    /// The entry or part of a value; of a list, the list of those of its items.
    func member(_ name: String, of value: Value, _ place: Place) -> Value {
        switch value {
        case .context(let context): context[name] ?? null(NullCause.noSuchMember(name), place)
        case .list(let items): .list(items.map { member(name, of: $0, place) })
        case .null: null(from: value, otherwise: NullCause.noSuchMember(name), place)
        default: Property.value(name, of: value) ?? null(NullCause.noSuchMember(name), place)
        }
    }

    /// A name inside a filter whose items are known only now.
    mutating func itemMember(_ items: [Int], _ name: String, _ otherwise: Node) -> Value {
        for item in items {
            if case .context(let context) = locals[item], let value = context[name] { return value }
        }
        return value(otherwise)
    }

    /// The item at a position, from 1, or from -1 at the end.
    func element(_ base: Value, _ index: Value, _ place: Place) -> Value {
        if base.isNull { return null(from: base, otherwise: NullCause.noSuchItem, place) }
        guard case .number(let number) = index else {
            return null(from: index, otherwise: NullCause.noSuchItem, place)
        }
        let items = list(base)
        guard let position = number.intValue, position != 0, abs(position) <= items.count else {
            return null(NullCause.noSuchItem, place)
        }
        return items[position > 0 ? position - 1 : items.count + position]
    }

    /// The items for which a test holds, or the one at the position that the test turns out to be.
    mutating func filter(_ base: Value, _ item: Int, _ test: Node, _ place: Place) -> Value {
        if base.isNull { return null(from: base, otherwise: NullCause.noSuchItem, place) }
        let items = list(base)
        var kept: [Value] = []
        locals[item] = items.first ?? .null
        let first = value(test)
        if case .number = first { return element(base, first, place) }
        for (index, candidate) in items.enumerated() {
            guard frame.call.steps?.take() ?? true else { return null(NullCause.tooManySteps, place) }
            locals[item] = candidate
            let result = index == 0 ? first : value(test)
            if result.truth == true { kept.append(candidate) }
        }
        return .list(kept)
    }

    /// The items of a list; a single value counts as a list of one.
    func list(_ value: Value) -> [Value] {
        if case .list(let items) = value { items } else { [value] }
    }
}
