// String functions: DMN 1.5, 10.3.4.3. Strings count in Unicode code points, from 1, or from -1 at the end.

import FEELValues

let stringFunctions: [Builtin] = [
    Builtin(
        "substring", ["string": .string, "start position": .number, "length?": .number], .string,
        "the part of a string from a position on, up to a length", substring),
    Builtin("string length", ["string": .string], .number, "the number of characters") {
        .number(Number($0.string(0).unicodeScalars.count))
    },
    Builtin("upper case", ["string": .string], .string, "the string in capitals") {
        .string($0.string(0).uppercased())
    },
    Builtin("lower case", ["string": .string], .string, "the string in small letters") {
        .string($0.string(0).lowercased())
    },
    Builtin(
        "substring before", ["string": .string, "match": .string], .string,
        "what stands before the first match, empty when there is none"
    ) { call in
        .string(split(call.string(0), at: call.string(1))?.before ?? "")
    },
    Builtin(
        "substring after", ["string": .string, "match": .string], .string,
        "what stands behind the first match, empty when there is none"
    ) { call in
        .string(split(call.string(0), at: call.string(1))?.after ?? "")
    },
    Builtin("contains", ["string": .string, "match": .string], .boolean, "whether the match occurs") {
        .boolean(split($0.string(0), at: $0.string(1)) != nil)
    },
    Builtin(
        "starts with", ["string": .string, "match": .string], .boolean, "whether the string starts so"
    ) {
        .boolean($0.string(0).unicodeScalars.starts(with: $0.string(1).unicodeScalars))
    },
    Builtin("ends with", ["string": .string, "match": .string], .boolean, "whether the string ends so") {
        .boolean($0.string(0).unicodeScalars.reversed().starts(with: $0.string(1).unicodeScalars.reversed()))
    },
    Builtin(
        "replace",
        ["input": .string, "pattern": .string, "replacement": .string, "flags?": [.string, .null]], .string,
        "the string with every match of a regular expression replaced", replace),
    Builtin(
        "matches", ["input": .string, "pattern": .string, "flags?": [.string, .null]], .boolean,
        "whether a regular expression matches somewhere", matches),
    Builtin(
        "split", ["string": .string, "delimiter": .string], .type(.list(.string)),
        "the pieces between the matches of a regular expression", splitByPattern),
    Builtin(
        "string join", ["list": .list, "delimiter?": [.string, .null]], .string,
        "the strings of a list put together, nulls left out", join),
]

private func substring(_ call: Arguments) -> Value {
    let scalars = Array(call.string(0).unicodeScalars)
    guard let position = call.integer(1), position != 0 else { return call.outOfDomain(1) }
    let start = position > 0 ? position - 1 : scalars.count + position
    guard start >= 0, start < scalars.count else {
        return start == scalars.count ? .string("") : call.outOfDomain(1)
    }
    var end = scalars.count
    if !call[2].isNull {
        guard let length = call.integer(2), length >= 1 else { return call.outOfDomain(2) }
        end = min(end, start + min(length, scalars.count))
    }
    return .string(String(String.UnicodeScalarView(scalars[start..<end])))
}

/// What stands before and behind the first occurrence of a text, compared by code points.
private func split(_ text: String, at match: String) -> (before: String, after: String)? {
    if match.isEmpty { return ("", text) }
    let whole = Array(text.utf8)
    let part = Array(match.utf8)
    guard whole.count >= part.count else { return nil }
    for start in 0...(whole.count - part.count) where whole[start] == part[0] {
        if whole[start..<start + part.count].elementsEqual(part) {
            return (
                String(decoding: whole[..<start], as: UTF8.self),
                String(decoding: whole[(start + part.count)...], as: UTF8.self)
            )
        }
    }
    return nil
}

private func pattern(_ call: Arguments, _ place: Int, flags: String) -> RegularExpression? {
    RegularExpression(call.string(place), flags: flags)
}

private func replace(_ call: Arguments) -> Value {
    guard let pattern = pattern(call, 1, flags: call.string(3)) else { return call.outOfDomain(1) }
    guard let text = pattern.replacing(in: call.string(0), with: call.string(2)) else {
        return call.outOfDomain(2)
    }
    return call.string(text)
}

private func matches(_ call: Arguments) -> Value {
    guard let pattern = pattern(call, 1, flags: call.string(2)) else { return call.outOfDomain(1) }
    return .boolean(pattern.matches(call.string(0)))
}

private func splitByPattern(_ call: Arguments) -> Value {
    guard let pattern = pattern(call, 1, flags: "") else { return call.outOfDomain(1) }
    return call.list(pattern.split(call.string(0)).map(Value.string))
}

private func join(_ call: Arguments) -> Value {
    var pieces: [String] = []
    for item in call.list(0) {
        switch item {
        case .string(let text): pieces.append(text)
        case .null: continue
        default: return call.outOfDomain(0)
        }
    }
    return call.string(pieces.joined(separator: call.string(1)))
}
