// Writes one value into a YAML text: where it stands, or on a line of its own.

import Diagnostics

/// Finds the place of a value in the source and writes it there.
struct YAMLValueWriter {
    private let bytes: [UInt8]
    private let lineEnd: String
    /// JSON has quotes around every key and text.
    private let quotesAll: Bool

    init(_ file: SourceFile, quotesAll: Bool) {
        bytes = Array(file.text.utf8)
        lineEnd = file.text.utf8.contains(0x0D) ? "\r\n" : "\n"
        self.quotesAll = quotesAll
    }

    /// The whole text with the value at the end of the path, from this node on.
    func text(setting path: ArraySlice<YAMLStep>, to value: YAMLWord, in node: Tree) -> String {
        guard let step = path.first, case .map(let entries, let range) = node else {
            return String(decoding: bytes, as: UTF8.self)
        }
        let rest = path.dropFirst()
        guard let entry = entries.first(where: { step.names.contains($0.key) }) else {
            return adding(path, value, to: entries, in: range)
        }
        if rest.isEmpty { return replacing(entry, by: " " + written(value)) }
        if case .map(let inner, _) = entry.value, !inner.isEmpty {
            return text(setting: rest, to: value, in: entry.value)
        }
        if isFlow(range) { return replacing(entry, by: " " + written(nested(rest, value))) }
        let inner = block(rest, value, indent: column(of: entry.keyRange.lower) + 2)
        return entry.value.isEmpty(in: bytes)
            ? inserting(lineEnd + inner, at: endOfLine(entry.keyRange.upper))
            : replacing(entry, by: lineEnd + inner)
    }

    // MARK: Where it goes

    private func adding(
        _ path: ArraySlice<YAMLStep>, _ value: YAMLWord, to entries: [Tree.Entry], in range: SourceRange
    ) -> String {
        if isFlow(range) {
            let pair = written(nested(path, value)).dropFirst().dropLast()
            let last = entries.last.map { max($0.keyRange.upper, $0.value.range.upper) }
            return inserting((last == nil ? "" : ", ") + pair, at: last ?? range.lower + 1)
        }
        let indent = entries.first.map { column(of: $0.keyRange.lower) } ?? 0
        return inserting(lineEnd + block(path, value, indent: indent), at: endOfLine(end(of: entries.last)))
    }

    private func end(of entry: Tree.Entry?) -> Int {
        guard let entry else { return bytes.count }
        return max(entry.keyRange.upper, entry.value.range.upper)
    }

    /// The value of a key, from behind its colon; comments between the two stay where the value was a block.
    private func replacing(_ entry: Tree.Entry, by text: String) -> String {
        let colon = (bytes[entry.keyRange.upper...].firstIndex(of: UInt8(ascii: ":")) ?? bytes.count - 1) + 1
        if entry.value.isEmpty(in: bytes) { return inserting(text, at: colon) }
        let place = entry.value.range
        // An alias: its value is written somewhere else.
        guard place.lower >= colon else { return String(decoding: bytes, as: UTF8.self) }
        let between = String(decoding: bytes[colon..<place.lower], as: UTF8.self)
        let isOnLine = !between.contains("\n")
        let kept = isOnLine ? String(between.dropLast(between.hasSuffix(" ") ? 1 : 0)) + text : text + between
        return String(decoding: bytes[..<colon], as: UTF8.self) + Self.withoutEmptyEnd(kept)
            + String(decoding: bytes[place.upper...], as: UTF8.self)
    }

    private static func withoutEmptyEnd(_ text: String) -> String {
        var kept = text[...]
        while let last = kept.last, last.isWhitespace { kept.removeLast() }
        return String(kept)
    }

    private func inserting(_ text: String, at place: Int) -> String {
        String(decoding: bytes[..<place], as: UTF8.self) + text
            + String(decoding: bytes[place...], as: UTF8.self)
    }

    private func isFlow(_ range: SourceRange) -> Bool {
        range.lower < bytes.count && bytes[range.lower] == UInt8(ascii: "{")
    }

    private func column(of place: Int) -> Int {
        let start = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return place - start
    }

    /// Before the line end, where the text ends in one.
    private func endOfLine(_ place: Int) -> Int {
        let end = bytes[min(place, bytes.count)...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        return end > 0 && end <= bytes.count && end > place && bytes[end - 1] == 0x0D ? end - 1 : end
    }

    // MARK: What is written

    /// The value inside the keys that lead to it.
    private func nested(_ path: ArraySlice<YAMLStep>, _ value: YAMLWord) -> YAMLWord {
        path.reversed().reduce(value) { inner, step in .map([(step.names[0], inner)]) }
    }

    /// A line for each key, the value behind the last.
    private func block(_ path: ArraySlice<YAMLStep>, _ value: YAMLWord, indent: Int) -> String {
        let lines = path.enumerated().map { depth, step in
            String(repeating: " ", count: indent + 2 * depth) + quoted(step.names[0]) + ":"
        }
        return lines.joined(separator: lineEnd) + " " + written(value)
    }

    /// A value on one line.
    func written(_ value: YAMLWord) -> String {
        switch value {
        case .text(let text): quoted(text)
        case .list(let items): "[" + items.map(written(_:)).joined(separator: ", ") + "]"
        case .map(let entries):
            "{" + entries.map { quoted($0.0) + ": " + written($0.1) }.joined(separator: ", ") + "}"
        }
    }

    private func quoted(_ text: String) -> String {
        quotesAll ? YAMLText.quoted(text) : YAMLText.written(text)
    }
}

extension Tree {
    /// Whether nothing at all is written there.
    fileprivate func isEmpty(in bytes: [UInt8]) -> Bool {
        scalar.map { $0.range.lower >= $0.range.upper } ?? false
    }
}
