// Why a value is null, and where that was found out.

import Diagnostics

/// A fact about a null that can tell itself in words, when somebody asks.
public protocol NullFact: Sendable {
    /// The fact in words.
    var message: Message { get }
    /// A stable name such as `feel.null-division-by-zero`.
    var code: String { get }
}

/// Why a value is null, and where in the source that was found out.
///
/// The words are made only when they are read, so that nulls cost next to nothing.
public struct NullReason: Sendable {
    private let story: Story

    private final class Story: Sendable {
        let fact: any NullFact
        let snippet: Snippet?
        let stretch: Range<Int>

        init(_ fact: any NullFact, _ snippet: Snippet?, _ stretch: Range<Int>) {
            self.fact = fact
            self.snippet = snippet
            self.stretch = stretch
        }
    }

    /// A fact found at a stretch (in UTF-8 offsets) of a snippet.
    public init(_ fact: any NullFact, in snippet: Snippet? = nil, at stretch: Range<Int> = 0..<0) {
        story = Story(fact, snippet, stretch)
    }

    /// What happened.
    public var fact: any NullFact { story.fact }
    /// The reason in words.
    public var message: Message { story.fact.message }
    /// Where in its snippet it was found out, in UTF-8 offsets.
    package var stretch: Range<Int> { story.stretch }
    /// Where it was found out.
    public var range: SourceRange? { story.snippet?.range(story.stretch) }
}
