// What reading a condition in a situation needs: its facts, and stretches of its text by themselves.

import Advice
import Diagnostics
import FEEL
import FEELSyntax
import FEELValues
import Rulebook

/// Reads conditions in a situation.
struct ConditionReader {
    let situation: Situation
    let facts: FactReader
    let compiler: Compiler

    init(_ situation: Situation) {
        self.situation = situation
        facts = FactReader(situation: situation)
        compiler = situation.rulebook.compiler
    }

    /// A stretch of a text by itself; nil where it cannot stand by itself.
    func compiled(_ tree: Expression, of snippet: Snippet) -> CompiledExpression? {
        try? compiler.expression(snippet.part(tree.range)).get()
    }
}
