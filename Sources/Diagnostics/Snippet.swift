// A text that stands inside a file, such as an expression in a YAML value, with the way back to its place.

/// A text and the places of its bytes in the file that holds it.
///
/// A value in YAML may be folded, indented or escaped; `anchors` say for the start of each unbroken run of
/// the text at which offset of the file it stands.
public struct Snippet: Sendable, Hashable {
    /// Where an unbroken run of the text begins, in the text and in the file.
    public struct Anchor: Sendable, Hashable {
        /// UTF-8 offset in the text.
        public let text: Int
        /// UTF-8 offset in the file.
        public let file: Int

        /// Pairs an offset of the text with an offset of the file.
        public init(text: Int, file: Int) {
            self.text = text
            self.file = file
        }
    }

    /// The text itself.
    public let text: String
    /// The file it stands in.
    public let file: SourceFile
    /// The UTF-8 offset in the file at which the text begins.
    private let start: Int
    /// Where the runs behind the first begin, sorted by `text`; nearly all texts have none.
    public let breaks: [Anchor]

    /// A text in a file, with its anchors in ascending order, the first at its start.
    public init(_ text: String, in file: SourceFile, anchors: [Anchor]) {
        self.init(
            text, in: file, from: anchors.first.map { $0.file - $0.text } ?? 0,
            breaks: Array(anchors.dropFirst()))
    }

    /// A text that stands in a file as it is.
    public init(_ text: String, in file: SourceFile, from start: Int) {
        self.init(text, in: file, from: start, breaks: [])
    }

    private init(_ text: String, in file: SourceFile, from start: Int, breaks: [Anchor]) {
        self.text = text
        self.file = file
        self.start = start
        self.breaks = breaks
    }

    /// A free-standing text that is a file of its own.
    public init(_ text: String, name: String = "<expression>") {
        self.init(text, in: SourceFile(name: name, text: text), from: 0)
    }

    /// The place in the file of a stretch of the text, given in UTF-8 offsets.
    public func range(_ range: Range<Int>) -> SourceRange {
        if range.isEmpty {
            return SourceRange(file, fileOffset(range.lowerBound), fileOffset(range.upperBound))
        }
        return SourceRange(file, fileOffset(range.lowerBound), fileOffset(range.upperBound - 1) + 1)
    }

    /// The place of the whole text.
    public var wholeRange: SourceRange { range(0..<text.utf8.count) }

    /// A part of this text, given in UTF-8 offsets that fall between characters.
    public func part(_ range: Range<Int>) -> Snippet {
        let utf8 = text.utf8
        let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        let upper = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
        let inside = breaks.filter { $0.text > range.lowerBound && $0.text < range.upperBound }
        return Snippet(
            String(text[lower..<upper]), in: file, from: fileOffset(range.lowerBound),
            breaks: inside.map { Anchor(text: $0.text - range.lowerBound, file: $0.file) })
    }

    private func fileOffset(_ offset: Int) -> Int {
        let anchor = breaks.last { $0.text <= offset } ?? Anchor(text: 0, file: start)
        return anchor.file + offset - anchor.text
    }
}
