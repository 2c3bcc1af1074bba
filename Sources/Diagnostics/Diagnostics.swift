// Takes source text and a range in it; gives messages that know their file, line, excerpt and caret, and
// the neutral tree that every file format is read into.

/// How grave a diagnostic is.
public enum Severity: String, Sendable, Comparable {
    case note, warning, error

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    /// A note is less than a warning, a warning less than an error.
    public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }
}

/// One thing to be said about a place in a source: an error, a warning or a note.
public struct Diagnostic: Sendable, Error {
    /// A second place that belongs to the story, such as where a circle began.
    public struct Note: Sendable {
        /// What is said.
        public var message: Message
        /// Where, if anywhere.
        public var range: SourceRange?

        /// A note, at a place where there is one.
        public init(_ message: Message, at range: SourceRange? = nil) {
            self.message = message
            self.range = range
        }
    }

    /// How grave it is.
    public var severity: Severity
    /// A stable name such as `rulebook.unknown-field`, explained by `shirube help CODE`.
    public var code: String
    /// What is said.
    public var message: Message
    /// The place it speaks of; nil where no file is concerned.
    public var range: SourceRange?
    /// Further places that belong to it.
    public var notes: [Note]
    /// What to do about it.
    public var help: Message?

    /// A diagnostic; `range` is nil only where no file is concerned.
    public init(
        _ severity: Severity, code: String, message: Message, range: SourceRange? = nil,
        notes: [Note] = [], help: Message? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.range = range
        self.notes = notes
        self.help = help
    }
}

extension Diagnostic {
    /// Order of reading: by file, then by place, then by code.
    public static func inReadingOrder(_ lhs: Diagnostic, _ rhs: Diagnostic) -> Bool {
        let left = (lhs.range?.file.name ?? "", lhs.range?.lower ?? 0, lhs.code)
        let right = (rhs.range?.file.name ?? "", rhs.range?.lower ?? 0, rhs.code)
        return left < right
    }
}
