// What the tests share: run a text over a context.

import Diagnostics
import FEELValues

@testable import FEEL

/// Runs texts for tests.
enum Running {
    /// The value of a text that reads nothing.
    static func value(_ text: String, dialect: Dialect = .standard) -> Value {
        let (expression, _) = Compiler(Declarations(), dialect: dialect).tolerantExpression(Snippet(text))
        return expression.evaluate([])
    }

    /// The value of a text over the entries of a context, each of the type of its value.
    static func value(_ text: String, over context: ContextValue, dialect: Dialect) -> Value {
        var declarations = Declarations()
        for entry in context.entries { declarations.declare([[entry.name]], type: .any) }
        let (expression, _) = Compiler(declarations, dialect: dialect).tolerantExpression(Snippet(text))
        return expression.evaluate(context.entries.map(\.value))
    }

    /// The diagnostics of a text.
    static func diagnostics(
        _ text: String, _ declarations: Declarations = Declarations(), dialect: Dialect = .standard
    ) -> [Diagnostic] {
        Compiler(declarations, dialect: dialect).tolerantExpression(Snippet(text)).1
    }
}
