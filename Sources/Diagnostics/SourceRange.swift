// A stretch of a file, in UTF-8 offsets.

/// A half-open stretch of a file.
public struct SourceRange: Hashable, Sendable {
    /// The file.
    public let file: SourceFile
    /// UTF-8 offset of the first byte.
    public let lower: Int
    /// UTF-8 offset behind the last byte.
    public let upper: Int

    /// The stretch of `file` from `lower` up to `upper`; a crossed pair gives an empty stretch.
    public init(_ file: SourceFile, _ lower: Int, _ upper: Int) {
        self.file = file
        self.lower = lower
        self.upper = max(lower, upper)
    }

    /// Where the stretch begins.
    public var start: SourceFile.Position { file.position(at: lower) }
    /// Where the stretch ends.
    public var end: SourceFile.Position { file.position(at: upper) }
    /// `file:line:column`.
    public var display: String { "\(file.name):\(start.line):\(start.column)" }

    /// The shortest stretch that covers both; the file of `self` is kept.
    public func joined(with other: SourceRange) -> SourceRange {
        SourceRange(file, min(lower, other.lower), max(upper, other.upper))
    }
}
