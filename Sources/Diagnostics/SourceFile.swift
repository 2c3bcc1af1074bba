// A text that was read, with its name and the places of its lines.

/// A text with its name; compared by identity of name and text.
public final class SourceFile: Sendable, Hashable {
    /// The path as the user gave it, or a name such as `<expression>`.
    public let name: String
    /// The whole text.
    public let text: String
    /// The UTF-8 offset at which each line begins.
    private let lineStarts: [Int]

    /// A file of this name holding this text.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
        lineStarts = Self.lineStarts(of: text)
    }

    private static func lineStarts(of text: String) -> [Int] {
        var text = text
        return text.withUTF8 { bytes in
            var starts = [0]
            for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
            return starts
        }
    }

    /// A line and a column, both counted from 1; the column counts characters.
    public struct Position: Hashable, Sendable {
        /// Line, from 1.
        public let line: Int
        /// Column in characters, from 1.
        public let column: Int
    }

    /// The position of a UTF-8 offset; offsets past the end give the end.
    public func position(at offset: Int) -> Position {
        let line = lineIndex(at: offset)
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[line])
        let end = utf8.index(start, offsetBy: max(0, offset - lineStarts[line]), limitedBy: utf8.endIndex)
        return Position(line: line + 1, column: text[start..<(end ?? utf8.endIndex)].count + 1)
    }

    /// The text of a line counted from 1, without its end.
    public func lineText(_ line: Int) -> Substring {
        guard lineStarts.indices.contains(line - 1) else { return "" }
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[line - 1])
        return Substring(text[start...].utf8.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
    }

    /// The UTF-8 offset of a line and a byte column, both counted from 1.
    package func offset(line: Int, byteColumn: Int) -> Int {
        guard lineStarts.indices.contains(line - 1) else { return text.utf8.count }
        return min(lineStarts[line - 1] + byteColumn - 1, text.utf8.count)
    }

    /// The UTF-8 offset of a line and a column of Unicode scalars, both counted from 1.
    package func offset(line: Int, scalarColumn: Int) -> Int {
        guard lineStarts.indices.contains(line - 1) else { return text.utf8.count }
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[line - 1])
        let scalars = text.unicodeScalars
        let end = scalars.index(start, offsetBy: scalarColumn - 1, limitedBy: scalars.endIndex)
        return utf8.distance(from: utf8.startIndex, to: end ?? scalars.endIndex)
    }

    private func lineIndex(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// Equal where name and text are.
    public static func == (lhs: SourceFile, rhs: SourceFile) -> Bool {
        lhs === rhs || (lhs.name == rhs.name && lhs.text == rhs.text)
    }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
