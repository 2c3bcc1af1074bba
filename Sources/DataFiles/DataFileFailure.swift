// What is thrown when a file cannot be used: everything that is wrong with it.

import Diagnostics

/// All that is wrong with a file or a folder; never empty.
package struct DataFileFailure: Error, Sendable {
    /// In order of reading.
    package let diagnostics: [Diagnostic]

    /// A failure with everything that was found.
    init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics.sorted(by: Diagnostic.inReadingOrder)
    }

    /// A failure with one problem.
    init(_ problem: DataFileProblem, at range: SourceRange? = nil) {
        self.init([problem.diagnostic(at: range)])
    }
}
