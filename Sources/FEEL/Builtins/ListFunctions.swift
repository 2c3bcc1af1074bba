// List functions: DMN 1.5, 10.3.4.4. Positions count from 1, or from -1 at the end.

import FEELValues

let listFunctions: [Builtin] = [
    Builtin("list contains", ["list": .list, "element": .any], .boolean, "whether a value is in a list") {
        call in .boolean(call.list(0).contains { same($0, call[1]) })
    },
    Builtin("count", ["list": .list], .number, "how many items a list has") {
        .number(Number($0.list(0).count))
    },
    Builtin(
        "all", ["list...": .list], .boolean, "false when an item is false, true when all are true"
    ) { call in
        Value(call.list(0).reduce(true) { Logic.and($0, $1.truth) })
    },
    Builtin("any", ["list...": .list], .boolean, "true when an item is true, false when all are false") {
        call in Value(call.list(0).reduce(false) { Logic.or($0, $1.truth) })
    },
    Builtin(
        "sublist", ["list": .list, "start position": .number, "length?": .number], .listOf(0),
        "the part of a list from a position on, up to a length", sublist),
    Builtin(
        "append", ["list": [.list, .null], "item...": .list], .type(.list(.any)),
        "the list with items put behind"
    ) { call in
        if case .null = call[0] { return call.outOfDomain(0) }
        return call.list(call.list(0) + call.list(1))
    },
    Builtin("concatenate", ["list...": .list], .type(.list(.any)), "lists put behind each other") { call in
        call.list(lists(call).flatMap { $0 })
    },
    Builtin("union", ["list...": .list], .type(.list(.any)), "lists together, without duplicates") { call in
        call.list(distinct(lists(call).flatMap { $0 }))
    },
    Builtin("distinct values", ["list": .list], .listOf(0), "the list without duplicates") {
        .list(distinct($0.list(0)))
    },
    Builtin(
        "insert before", ["list": .list, "position": .number, "newItem": .any], .type(.list(.any)),
        "the list with an item put in before a position", insertBefore),
    Builtin("remove", ["list": .list, "position": .number], .listOf(0), "the list without an item") { call in
        var items = call.list(0)
        guard let index = index(call, items.count) else { return call.outOfDomain(1) }
        items.remove(at: index)
        return .list(items)
    },
    Builtin(
        "list replace", ["list": .list, "position": .number, "newItem": .any], .type(.list(.any)),
        "the list with the item at a position replaced"
    ) { call in
        var items = call.list(0)
        guard let index = index(call, items.count) else { return call.outOfDomain(1) }
        items[index] = call[2]
        return .list(items)
    },
    Builtin(
        "list replace", ["list": .list, "match": .function, "newItem": .any], .type(.list(.any)),
        "the list with the items replaced for which a function gives true", replaceMatching),
    Builtin("reverse", ["list": .list], .listOf(0), "the list from its end") {
        .list($0.list(0).reversed())
    },
    Builtin(
        "index of", ["list": .list, "match": .any], .type(.list(.number)), "the positions of a value"
    ) { call in
        .list(call.list(0).enumerated().filter { same($0.1, call[1]) }.map { .number(Number($0.0 + 1)) })
    },
    Builtin("flatten", ["list": .list], .type(.list(.any)), "the items of lists within lists") { call in
        call.list(flattened(call.list(0)))
    },
    Builtin(
        "sort", ["list": .list, "precedes?": .function], .listOf(0),
        "the list in the order of a function, or from the least", sort),
]

/// FEEL's equality, with unknown taken for no.
private func same(_ a: Value, _ b: Value) -> Bool { Value.equals(a, b) ?? false }

private func distinct(_ items: [Value]) -> [Value] {
    var seen: [Value] = []
    for item in items where !seen.contains(where: { same($0, item) }) { seen.append(item) }
    return seen
}

/// The arguments of a function of lists; a single value counts as a list.
private func lists(_ call: Arguments) -> [[Value]] {
    let arguments = call.list(0)
    // One list of plain values stands for itself, not for a row of lists.
    if !arguments.contains(where: { $0.kind == .list }) { return [arguments] }
    return arguments.map { if case .list(let items) = $0 { items } else { [$0] } }
}

private func flattened(_ items: [Value]) -> [Value] {
    items.flatMap { item in if case .list(let inner) = item { flattened(inner) } else { [item] } }
}

/// The index of a position in a list of a length; nil when there is none.
private func index(_ call: Arguments, _ count: Int) -> Int? {
    guard let position = call.integer(1), position != 0, abs(position) <= count else { return nil }
    return position > 0 ? position - 1 : count + position
}

private func sublist(_ call: Arguments) -> Value {
    let items = call.list(0)
    guard let start = index(call, items.count) else { return call.outOfDomain(1) }
    if call[2].isNull { return .list(Array(items[start...])) }
    guard let length = call.integer(2), length >= 1, length <= items.count - start else {
        return call.outOfDomain(2)
    }
    return .list(Array(items[start..<start + length]))
}

private func insertBefore(_ call: Arguments) -> Value {
    var items = call.list(0)
    guard let index = index(call, items.count) else { return call.outOfDomain(1) }
    items.insert(call[2], at: index)
    return call.list(items)
}

private func replaceMatching(_ call: Arguments) -> Value {
    guard case .function(let match) = call[1], match.parameters.count == 2 else {
        return call.outOfDomain(1)
    }
    var items: [Value] = []
    for item in call.list(0) {
        guard case .boolean(let hit) = call.call(1, [item, call[2]]) else { return call.outOfDomain(1) }
        items.append(hit ? call[2] : item)
    }
    return .list(items)
}

private func sort(_ call: Arguments) -> Value {
    let items = call.list(0)
    var comparable = true
    let sorted = mergeSorted(items) { a, b in
        if call[1].isNull {
            guard let order = Value.order(a, b) else {
                comparable = false
                return true
            }
            return order <= 0
        }
        // Stable: the second goes first only when it is said to precede the first.
        return call.call(1, [b, a]).truth != true
    }
    return comparable ? .list(sorted) : call.outOfDomain(0)
}

/// Merges from small runs to large.
///
/// `keeps` says whether two neighbours may stay in their order. A function that contradicts itself gives
/// some order, never a crash.
private func mergeSorted(_ items: [Value], keeps: (Value, Value) -> Bool) -> [Value] {
    if items.count < 2 { return items }
    let middle = items.count / 2
    let left = mergeSorted(Array(items[..<middle]), keeps: keeps)
    let right = mergeSorted(Array(items[middle...]), keeps: keeps)
    var merged: [Value] = []
    merged.reserveCapacity(items.count)
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
        if keeps(left[i], right[j]) {
            merged.append(left[i])
            i += 1
        } else {
            merged.append(right[j])
            j += 1
        }
    }
    return merged + left[i...] + right[j...]
}
