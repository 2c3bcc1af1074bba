// The parts of a list that is written without brackets.

import Diagnostics
import FEELSyntax

extension Compiler {
    /// The texts of a list such as `"high", "low"`; none where it cannot be read.
    package static func items(of snippet: Snippet) -> [Snippet] {
        guard case .anyOf(let tests)? = try? Parser.unaryTests(snippet.text) else { return [] }
        return tests.map { snippet.part($0.range) }
    }
}
