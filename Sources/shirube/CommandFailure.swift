// Why a command could not do its work.

import Diagnostics

/// What a command says when it ends without a result.
struct CommandFailure: Error {
    let diagnostics: [Diagnostic]
    var language = Language.japanese
    var format = ErrorFormat.text
    var colour = true

    init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    init(_ diagnostic: Diagnostic) { self.init([diagnostic]) }
}

/// How errors are written.
enum ErrorFormat: String, CaseIterable {
    case text, json
}
