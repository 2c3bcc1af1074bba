// The neutral tree: what every file format is read into, each node with its place.

/// A node of a data file: a map, a list or a scalar, with its place.
public indirect enum Tree: Sendable {
    case map([Entry], SourceRange)
    case list([Tree], SourceRange)
    case scalar(Scalar)

    /// A key and its value, in the order of the file.
    public struct Entry: Sendable {
        /// The key as written.
        public let key: String
        /// Where the key stands.
        public let keyRange: SourceRange
        /// What stands under the key.
        public let value: Tree

        /// A key at its place, with its value.
        public init(key: String, keyRange: SourceRange, value: Tree) {
            self.key = key
            self.keyRange = keyRange
            self.value = value
        }
    }

    /// A text as it was written, untyped; `isQuoted` tells `"3"` from `3`.
    public struct Scalar: Sendable {
        /// The text with the places of its bytes.
        public let snippet: Snippet
        /// Whether it was written in quotes or as a block.
        public let isQuoted: Bool
        /// The place, quotes included.
        public let range: SourceRange

        /// A text with its place; `range` covers quotes too.
        public init(_ snippet: Snippet, isQuoted: Bool, range: SourceRange) {
            self.snippet = snippet
            self.isQuoted = isQuoted
            self.range = range
        }

        /// The text as read.
        public var text: String { snippet.text }
        /// An empty plain scalar, or `~`: a cell left blank.
        public var isBlank: Bool { !isQuoted && (text.isEmpty || text == "~" || text == "null") }
    }

    /// The place of the node.
    public var range: SourceRange {
        switch self {
        case .map(_, let range), .list(_, let range): range
        case .scalar(let scalar): scalar.range
        }
    }

    /// The value under a key, where the node is a map that has it.
    public subscript(key: String) -> Tree? {
        guard case .map(let entries, _) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// The scalar, where the node is one.
    public var scalar: Scalar? {
        if case .scalar(let scalar) = self { scalar } else { nil }
    }
}
