// The lines of a YAML text as they are laid out.

/// Collects words, marks and comments into lines.
struct YAMLLines {
    private struct Line {
        var text = ""
        /// Its column in the source, and where it goes; a line of comment goes with its neighbours.
        var source = 0
        var indent: Int?
        var isComment = false
        /// Part of a value that is kept as it is.
        var isRaw = false

        var isEmpty: Bool { text.isEmpty && !isRaw }
    }

    private var lines: [Line] = [Line(indent: 0)]
    /// Spaces owed before the next word or mark.
    private var spaces = 0

    /// Ends the line and begins another.
    ///
    /// - Parameters:
    ///   - column: where it goes; nil inside brackets, where it keeps its distance from the line before them.
    ///   - source: its column in the source.
    mutating func begin(at column: Int?, source: Int) {
        let last = lines.indices.last ?? 0
        if lines[last].isEmpty, last == 0 || lines[last - 1].isEmpty { lines.removeLast() }
        lines.append(Line(source: source, indent: column ?? shifted(source)))
        spaces = 0
    }

    /// Where a line goes that keeps its distance from the line that holds it.
    private func shifted(_ source: Int) -> Int {
        guard let owner = lines.last(where: { !$0.isComment && !$0.isRaw && !$0.text.isEmpty }) else {
            return source
        }
        return max(0, source + (owner.indent ?? 0) - owner.source)
    }

    /// Adds the marks and the comment of a stretch between words.
    mutating func append(_ gap: YAMLGap.Line) {
        for mark in gap.marks {
            putSpaces()
            put(mark)
            spaces = gap.commaRoom
        }
        guard let comment = gap.comment else { return }
        let last = lines.count - 1
        lines[last].isComment = lines[last].text.isEmpty
        let room = gap.marks.isEmpty ? gap.indent : gap.room
        if !lines[last].isComment { put(String(repeating: " ", count: max(1, room))) }
        put(comment)
        spaces = 0
    }

    /// Adds a word; further lines of it begin at `inner`, or keep their distance where that is nil.
    mutating func add(_ word: [Substring], inner: Int?) {
        if word.first == "]" || word.first == "}" { spaces = 0 }
        putSpaces()
        put(String(word.first ?? ""))
        let rest = word.dropFirst()
        let least = rest.filter { !$0.allSatisfy(\.isWhitespace) }.map(Self.indent(of:)).min() ?? 0
        let owner = lines.last
        let shift = inner.map { $0 - least } ?? (owner?.indent ?? 0) - (owner?.source ?? 0)
        for line in rest {
            let column = max(0, Self.indent(of: line) + shift)
            let words = line.drop { $0 == " " }
            lines.append(Line(text: String(words), source: 0, indent: column, isRaw: true))
        }
    }

    private static func indent(of line: Substring) -> Int { line.prefix { $0 == " " }.count }

    private mutating func putSpaces() {
        put(String(repeating: " ", count: spaces))
        spaces = 0
    }

    private mutating func put(_ text: String) { lines[lines.count - 1].text += text }

    /// The whole text, ending in one line end.
    var text: String {
        var kept = lines[...]
        while kept.last?.isEmpty == true || kept.last?.isRaw == true && kept.last?.text.isEmpty == true {
            kept.removeLast()
        }
        let written = kept.indices.map { index -> String in
            let words = Self.trimmedAtEnd(lines[index].text)
            let column = lines[index].isComment ? column(ofComment: index) : lines[index].indent ?? 0
            return words.isEmpty ? "" : String(repeating: " ", count: column) + words
        }
        return written.joined(separator: "\n") + (written.isEmpty ? "" : "\n")
    }

    /// A comment goes with the next line where it stood in its column, else with the last that did.
    private func column(ofComment index: Int) -> Int {
        let words = { (line: Line) in !line.isComment && !line.isRaw && !line.text.isEmpty }
        let next = lines[(index + 1)...].first(where: words)
        let source = lines[index].source
        if let next, next.source == source { return next.indent ?? 0 }
        let before = lines[..<index].last { words($0) && $0.source == source }
        return before?.indent ?? next?.indent ?? 0
    }

    private static func trimmedAtEnd(_ text: String) -> String {
        String(text.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
