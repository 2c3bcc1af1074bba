// A small change of an expression, to find out whether anybody would notice it.

import Diagnostics
import FEELSyntax

/// An expression in which one thing is otherwise.
package struct Mutation: Sendable {
    /// Where the changed part stands in the file.
    package let range: SourceRange
    /// The changed part as it is written.
    package let before: String
    /// What stands in its place.
    package let after: String
    /// The whole text with the change.
    package let text: String

    package init(range: SourceRange, before: String, after: String, text: String) {
        self.range = range
        self.before = before
        self.after = after
        self.text = text
    }
}

extension Compiler {
    /// The changes of an expression, in the order of its text.
    package func mutations(of snippet: Snippet) -> [Mutation] {
        guard let tree = try? Parser.expression(snippet.text, declarations.vocabulary) else { return [] }
        var finder = MutationFinder(compiler: self, snippet: snippet)
        finder.visit(tree, isThreshold: true)
        return finder.found
    }

    /// The changes of the tests of a cell on an input of a type.
    package func mutations(of snippet: Snippet, testing type: FEELType) -> [Mutation] {
        var finder = MutationFinder(compiler: self, snippet: snippet)
        switch try? Parser.unaryTests(snippet.text, declarations.vocabulary) {
        case .anyOf(let tests), .noneOf(let tests):
            for test in tests {
                finder.alternatives(to: test, of: type)
                finder.visit(test, isThreshold: true)
            }
        case .any, nil: break
        }
        return finder.found
    }
}
