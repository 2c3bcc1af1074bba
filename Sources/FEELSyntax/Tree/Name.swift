// A name in an expression and where it stands.

/// A name, which may hold spaces; equal when the text is equal.
public struct Name: Sendable, Hashable {
    /// The name as it was declared.
    public let text: String
    /// Where it is written, in UTF-8 offsets of the text.
    public let range: Range<Int>

    /// A name at a place.
    public init(_ text: String, at range: Range<Int> = 0..<0) {
        self.text = text
        self.range = range
    }

    /// Equal when the text is equal, wherever it stands.
    public static func == (a: Name, b: Name) -> Bool { a.text == b.text }

    /// Hashes the text.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
