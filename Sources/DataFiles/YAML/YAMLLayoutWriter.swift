// Walks over the events of a YAML text and writes its words anew, each line where it belongs.

import Diagnostics

/// Writes one text in its stable layout.
struct YAMLLayoutWriter {
    /// A collection that is open.
    struct Frame {
        let isList: Bool
        let isFlow: Bool
        /// The column of its keys or dashes; of a flow collection that of what holds it.
        let indent: Int
        /// In a map, whether a key comes next.
        var awaitsKey = true

        /// The column at which a word of a block collection stands that begins a line.
        var wordColumn: Int { isList || !awaitsKey ? indent + 2 : indent }
    }

    private let file: SourceFile
    private let bytes: [UInt8]
    private let events: YAMLEventReader
    private var frames: [Frame] = []
    private var lines = YAMLLines()
    /// Where the last word ended in the source.
    private var position = 0

    init(_ source: SourceFile) {
        file = SourceFile(name: source.name, text: source.text.replacing("\r\n", with: "\n"))
        bytes = Array(file.text.utf8)
        events = YAMLEventReader(file, bytes: bytes)
    }

    /// The whole text.
    mutating func text() throws(Diagnostic) -> String {
        while true {
            let event = try events.next()
            switch event.kind {
            case .streamEnd:
                gap(until: bytes.count)
                return lines.text
            case .streamStart, .documentStart, .documentEnd: continue
            case .alias: word(event.place)
            case .scalar(_, let style, _): scalar(event.place, style)
            case .listStart(let isFlow, let properties):
                open(event, isList: true, isFlow: isFlow, properties)
            case .mapStart(let isFlow, let properties):
                open(event, isList: false, isFlow: isFlow, properties)
            case .listEnd, .mapEnd: close(event)
            }
        }
    }

    // MARK: Collections

    private mutating func open(
        _ event: YAMLEvent, isList: Bool, isFlow: Bool, _ properties: YAMLEvent.Properties
    ) {
        let isMarked = properties.anchor != nil || properties.tag != nil
        if isFlow {
            write(event.place)
        } else if isMarked {
            write(mark(event.place))
        }
        let outer = frames.last
        let indent =
            switch outer {
            case nil: 0
            case let outer? where isFlow || outer.isFlow: outer.indent
            case let outer?: outer.indent + 2
            }
        frames.append(Frame(isList: isList, isFlow: isFlow, indent: indent))
    }

    private mutating func close(_ event: YAMLEvent) {
        if frames.last?.isFlow == true { write(event.place) }
        frames.removeLast()
        turn()
    }

    /// After a whole node: the next word of a map is a value, or a key again.
    private mutating func turn() {
        guard let last = frames.indices.last, !frames[last].isList else { return }
        frames[last].awaitsKey.toggle()
    }

    // MARK: Words

    private mutating func word(_ place: Range<Int>) {
        write(place)
        turn()
    }

    private mutating func scalar(_ place: Range<Int>, _ style: YAMLEvent.Style) {
        let isQuoted = style == .singleQuoted || style == .doubleQuoted
        let content = isQuoted ? place : trimmed(place)
        if !content.isEmpty { write(content) }
        turn()
    }

    /// A word with all that stands before it.
    private mutating func write(_ place: Range<Int>) {
        gap(until: place.lowerBound)
        let written = String(decoding: bytes[place], as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let isInFlow = frames.last?.isFlow ?? false
        lines.add(written, inner: isInFlow ? nil : (frames.last?.indent ?? 0) + 2)
        position = place.upperBound
    }

    private func mark(_ place: Range<Int>) -> Range<Int> {
        let end = bytes[place.lowerBound...].firstIndex { $0 <= 0x20 } ?? bytes.count
        return place.lowerBound..<end
    }

    /// Without the empty lines at the end; `|+`, where they count, is found out by comparing the trees.
    private func trimmed(_ place: Range<Int>) -> Range<Int> {
        var upper = place.upperBound
        while upper > place.lowerBound, bytes[upper - 1] <= 0x20 { upper -= 1 }
        return place.lowerBound..<upper
    }

    // MARK: What stands between words

    private mutating func gap(until end: Int) {
        guard end >= position else { return }
        let source = String(decoding: bytes[position..<end], as: UTF8.self)
        let parts = YAMLGap(source).lines
        var dashes = parts.map(\.dashes).reduce(0, +)
        let column = frames.last.map { $0.isFlow ? nil : $0.wordColumn } ?? 0
        for (index, part) in parts.enumerated() {
            if index > 0 {
                lines.begin(at: column.map { max(0, $0 - 2 * dashes) }, source: part.indent)
            }
            lines.append(part)
            dashes -= part.dashes
        }
        position = end
    }
}
