// Finds where each byte of a scalar's text stands in the file, for each of YAML's five ways to write one.

import Diagnostics

/// Walks a scalar as it is written beside its text as it is read, and notes where the two part.
struct YAMLScalarPlaces {
    private let source: [UInt8]
    private let text: [UInt8]
    private let end: Int
    private var at: Int
    private var out = 0
    private var anchors: [Snippet.Anchor] = []

    private init(source: [UInt8], place: Range<Int>, text: String) {
        self.source = source
        self.text = Array(text.utf8)
        at = place.lowerBound
        end = place.upperBound
    }

    /// A scalar that is written at `place`, quotes and block header included.
    static func snippet(
        _ text: String, style: YAMLEvent.Style, in file: SourceFile, _ source: [UInt8], at place: Range<Int>
    ) -> Snippet {
        let content = style == .plain ? place.lowerBound : min(place.lowerBound + 1, place.upperBound)
        let whole = Snippet(text, in: file, from: content)
        if text.isEmpty || isUnbroken(text, style, source[place]) { return whole }
        var places = YAMLScalarPlaces(source: source, place: place, text: text)
        guard places.walk(style), !places.anchors.isEmpty else { return whole }
        return Snippet(text, in: file, anchors: places.anchors)
    }

    /// Whether each byte of the text stands one byte further in the file than the byte before it.
    ///
    /// Without escapes, reading a flow text can only make it shorter.
    private static func isUnbroken(
        _ text: String, _ style: YAMLEvent.Style, _ written: ArraySlice<UInt8>
    ) -> Bool {
        switch style {
        case .plain: text.utf8.count == written.count
        case .singleQuoted: text.utf8.count == written.count - 2
        case .doubleQuoted:
            text.utf8.count == written.count - 2 && !written.contains(UInt8(ascii: "\\"))
        case .literal, .folded: false
        }
    }

    /// Whether the whole text was found.
    private mutating func walk(_ style: YAMLEvent.Style) -> Bool {
        switch style {
        case .plain: return walkFlow(until: end) { _ in false }
        case .singleQuoted:
            at += 1
            return walkFlow(until: end - 1) { $0.skipDoubledQuote() }
        case .doubleQuoted:
            at += 1
            return walkFlow(until: end - 1) { $0.skipEscape() }
        case .literal, .folded: return walkBlock()
        }
    }

    private mutating func walkFlow(until stop: Int, special: (inout Self) -> Bool) -> Bool {
        while at < stop {
            if special(&self) || skipFold(until: stop) { continue }
            guard copy() else { return false }
        }
        return out == text.count
    }

    /// Takes one byte that is the same in both.
    private mutating func copy() -> Bool {
        guard at < source.count, out < text.count, source[at] == text[out] else { return false }
        noteAnchor()
        at += 1
        out += 1
        return true
    }

    /// Remembers the place where text and file run on with a new distance.
    private mutating func noteAnchor() {
        if let last = anchors.last, last.file - last.text == at - out { return }
        anchors.append(Snippet.Anchor(text: out, file: at))
    }

    /// A line break within flow text is a space; each further one is a line break.
    private mutating func skipFold(until stop: Int) -> Bool {
        guard Self.isBlank(source[at]) || Self.isBreak(source[at]) else { return false }
        let run = blankRun(from: at, until: stop)
        guard run.breaks > 0 else { return false }
        noteAnchor()
        at = run.end
        out += max(1, run.breaks - 1)
        return true
    }

    private func blankRun(from start: Int, until stop: Int) -> (end: Int, breaks: Int) {
        var (end, breaks) = (start, 0)
        while end < stop, Self.isBlank(source[end]) || Self.isBreak(source[end]) {
            let isSecondOfPair = source[end] == 0x0A && end > start && source[end - 1] == 0x0D
            if Self.isBreak(source[end]), !isSecondOfPair { breaks += 1 }
            end += 1
        }
        return (end, breaks)
    }

    private mutating func skipDoubledQuote() -> Bool {
        guard source[at] == UInt8(ascii: "'") else { return false }
        noteAnchor()
        at += 2
        out += 1
        return true
    }

    private mutating func skipEscape() -> Bool {
        guard source[at] == UInt8(ascii: "\\"), at + 1 < end else { return false }
        if Self.isBreak(source[at + 1]) {
            let run = blankRun(from: at + 1, until: end)
            at = run.end
            out += run.breaks - 1
            return true
        }
        noteAnchor()
        let escape = YAMLEscape(source[at...])
        at += escape.length
        out += escape.utf8Count
        return true
    }

    // MARK: Blocks

    private mutating func walkBlock() -> Bool {
        var line = nextLine(after: at)
        var indent: Int?
        while line < end {
            let lineEnd = endOfLine(line)
            let spaces = source[line..<lineEnd].prefix { $0 == 0x20 }.count
            let isBlankLine = source[line..<lineEnd].allSatisfy(Self.isBlank)
            if !isBlankLine {
                let depth = indent ?? spaces - leadingSpacesOfText
                indent = depth
                guard depth >= 0, depth <= spaces, takeLine(line + depth..<lineEnd) else { return false }
            }
            line = nextLine(after: line)
        }
        return text[out...].allSatisfy { $0 == 0x0A }
    }

    /// Finds the content of a line in the text, behind the spaces and line ends that folding left.
    private mutating func takeLine(_ content: Range<Int>) -> Bool {
        while out < text.count {
            if text[out...].starts(with: source[content]) {
                at = content.lowerBound
                noteAnchor()
                out += content.count
                return true
            }
            guard text[out] == 0x20 || text[out] == 0x0A || text[out] == 0x09 else { return false }
            out += 1
        }
        return false
    }

    /// How far the first written line of the text is indented beyond the block.
    private var leadingSpacesOfText: Int {
        text.drop { $0 == 0x0A }.prefix { $0 == 0x20 }.count
    }

    private func endOfLine(_ start: Int) -> Int {
        source[start...].prefix(end - start).firstIndex(where: Self.isBreak) ?? end
    }

    private func nextLine(after start: Int) -> Int {
        guard let lineEnd = source[start...].firstIndex(of: 0x0A) else { return end }
        return lineEnd + 1
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
