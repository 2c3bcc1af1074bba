// Collects what is wrong while files are read, so that all of it is said at once.

import Diagnostics

/// A list of diagnostics that readers add to.
package final class Problems {
    package private(set) var found: [Diagnostic] = []
    /// Texts that another language stands in for, which is no mistake.
    private(set) var missingTexts: [MissingText] = []

    package init() {}

    package var hasErrors: Bool { found.contains { $0.severity == .error } }

    package func add(_ diagnostics: [Diagnostic]) { found += diagnostics }

    func add(_ text: MissingText) { missingTexts.append(text) }

    /// Reports a mistake at a place.
    package func add(
        _ problem: RulebookProblem, at range: SourceRange?, severity: Severity = .error,
        notes: [Diagnostic.Note] = []
    ) {
        found.append(
            Diagnostic(
                severity, code: problem.code, message: problem.message, range: range, notes: notes,
                help: problem.help))
    }
}

/// What was wrong with what was read.
public struct ReadingFailure: Error, Sendable {
    /// All mistakes and warnings, in order of reading.
    public let diagnostics: [Diagnostic]

    /// A mistake in an entry with `each` is said once, not for every row.
    package init(_ diagnostics: [Diagnostic]) {
        var seen: Set<Said> = []
        self.diagnostics = diagnostics.sorted(by: Diagnostic.inReadingOrder).filter {
            seen.insert(Said(code: $0.code, message: $0.message, range: $0.range)).inserted
        }
    }

    private struct Said: Hashable {
        let code: String
        let message: Message
        let range: SourceRange?
    }
}
