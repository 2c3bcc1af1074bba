// Context functions: DMN 1.5, 10.3.4.7.

import FEELValues

let contextFunctions: [Builtin] = [
    Builtin("get value", ["m": .context, "key": .string], .any, "the value of a key") { call in
        call.context(0)[call.string(1)] ?? call.null(NullCause.noSuchMember(call.string(1)))
    },
    Builtin("get value", ["m": .context, "keys": .list], .any, "the value at a path of keys", valueAtPath),
    Builtin(
        "get entries", ["m": .context], .type(.list(.any)), "the keys and values as a list of contexts"
    ) { call in
        .list(call.context(0).entries.map { entry($0.name, $0.value) })
    },
    Builtin(
        "context", ["entries": .list], .type(.context(ContextType([]))),
        "a context of a list of keys and values", contextOfEntries),
    Builtin(
        "context put", ["context": .context, "key": .string, "value": .any],
        .type(.context(ContextType([]))), "the context with an entry set"
    ) { call in
        var context = call.context(0)
        context[call.string(1)] = call[2]
        return .context(context)
    },
    Builtin(
        "context put", ["context": .context, "keys": .list, "value": .any],
        .type(.context(ContextType([]))), "the context with an entry at a path of keys set"
    ) { call in
        guard let keys = keys(call.list(1)), !keys.isEmpty,
            let context = setting(call[2], at: keys[...], in: call.context(0))
        else { return call.outOfDomain(1) }
        return .context(context)
    },
    Builtin(
        "context merge", ["contexts": .list], .type(.context(ContextType([]))),
        "the entries of all contexts, the last of a name wins"
    ) { call in
        var merged = ContextValue()
        for item in call.list(0) {
            guard case .context(let context) = item else { return call.outOfDomain(0) }
            for entry in context.entries { merged[entry.name] = entry.value }
        }
        return .context(merged)
    },
]

private func entry(_ key: String, _ value: Value) -> Value {
    .context(ContextValue([("key", .string(key)), ("value", value)]))
}

private func keys(_ items: [Value]) -> [String]? {
    let keys = items.compactMap { if case .string(let key) = $0 { key } else { nil } }
    return keys.count == items.count ? keys : nil
}

private func valueAtPath(_ call: Arguments) -> Value {
    guard let keys = keys(call.list(1)), !keys.isEmpty else { return call.outOfDomain(1) }
    var value = call[0]
    for key in keys {
        guard case .context(let context) = value, let next = context[key] else {
            return call.null(NullCause.noSuchMember(key))
        }
        value = next
    }
    return value
}

private func contextOfEntries(_ call: Arguments) -> Value {
    var context = ContextValue()
    for item in call.list(0) {
        guard case .context(let entry) = item, case .string(let key)? = entry["key"],
            let value = entry["value"], context[key] == nil
        else { return call.outOfDomain(0) }
        context[key] = value
    }
    return .context(context)
}

/// The context with a value set at a path; nil when the path runs through something else.
private func setting(
    _ value: Value, at keys: ArraySlice<String>, in context: ContextValue
) -> ContextValue? {
    guard let key = keys.first else { return nil }
    var changed = context
    if keys.count == 1 {
        changed[key] = value
        return changed
    }
    guard case .context(let inner)? = context[key],
        let next = setting(value, at: keys.dropFirst(), in: inner)
    else { return nil }
    changed[key] = .context(next)
    return changed
}
