// The face of the compiler: text in, compiled expression or diagnostics out.

import Diagnostics
import FEELSyntax
import FEELValues

/// All mistakes found in a text.
public struct CompileErrors: Error, Sendable {
    /// The mistakes, in the order of the text.
    public let diagnostics: [Diagnostic]
}

/// Something compiled, or all mistakes found.
public typealias Compiled<Success> = Result<Success, CompileErrors>

/// Compiles expressions and tests over declared names.
public struct Compiler: Sendable {
    let declarations: Declarations
    private let dialect: Dialect

    /// A compiler for expressions that may read the declared names.
    public init(_ declarations: Declarations, dialect: Dialect = .standard) {
        self.declarations = declarations
        self.dialect = dialect
    }

    /// Compiles an expression.
    public func expression(_ snippet: Snippet) -> Compiled<CompiledExpression> {
        let (expression, diagnostics) = tolerantExpression(snippet)
        return Compiler.verdict(expression, diagnostics)
    }

    /// The syntax of an expression, as far as it can be read.
    package func syntax(of snippet: Snippet) -> Expression? {
        try? Parser.expression(snippet.text, declarations.vocabulary)
    }

    /// The syntax of the tests of a cell, as far as it can be read.
    package func syntax(ofTests snippet: Snippet) -> UnaryTests? {
        try? Parser.unaryTests(snippet.text, declarations.vocabulary)
    }

    /// Compiles the tests of a cell on an input of a type; `?` is the input.
    public func unaryTests(_ snippet: Snippet, of type: FEELType) -> Compiled<CompiledTest> {
        let (test, diagnostics) = tolerantTests(snippet, of: type)
        return Compiler.verdict(test, diagnostics)
    }

    /// Compiles an expression as far as it goes: what cannot be compiled gives null when it runs, as the
    /// conformance suite of the standard wants it.
    ///
    /// With a type of items, the text is the test of a filter: `item` and its entries are in sight, and the
    /// item is given to `evaluate(_:item:…)`.
    package func tolerantExpression(
        _ snippet: Snippet, item: FEELType? = nil
    ) -> (CompiledExpression, [Diagnostic]) {
        var compilation = Compilation(declarations, dialect, snippet)
        if let item { compilation.scope.push(.item(local: compilation.newLocal(), item)) }
        let part: Typed
        do {
            let tree = try Parser.expression(
                snippet.text, declarations.vocabulary, inFilter: item != nil)
            part = compilation.typed(tree)
        } catch {
            compilation.diagnostics.append(error.diagnostic(in: snippet))
            part = Typed(node: .failure(.malformed, error.range), type: .any)
        }
        let expression = CompiledExpression(
            snippet: snippet, type: part.type, reads: compilation.reads.sorted(),
            warnings: compilation.diagnostics.filter { $0.severity < .error }, node: part.node,
            localCount: compilation.localCount, canonical: compilation.canonical,
            repeats: part.node.repeats, height: part.node.height)
        return (expression, compilation.diagnostics)
    }

    /// Compiles tests as far as it goes.
    package func tolerantTests(_ snippet: Snippet, of type: FEELType) -> (CompiledTest, [Diagnostic]) {
        var compilation = Compilation(declarations, dialect, snippet)
        let input = compilation.newLocal()
        let node: Node
        do {
            let tests = try Parser.unaryTests(snippet.text, declarations.vocabulary)
            node = compilation.cell(tests, on: input, type)
        } catch {
            compilation.diagnostics.append(error.diagnostic(in: snippet))
            node = .failure(.malformed, error.range)
        }
        let test = CompiledTest(
            snippet: snippet, reads: compilation.reads.sorted(),
            warnings: compilation.diagnostics.filter { $0.severity < .error }, node: node,
            localCount: compilation.localCount, canonical: compilation.canonical, repeats: node.repeats)
        return (test, compilation.diagnostics)
    }

    private static func verdict<Success>(
        _ success: Success, _ diagnostics: [Diagnostic]
    ) -> Compiled<Success> {
        guard diagnostics.contains(where: { $0.severity == .error }) else { return .success(success) }
        return .failure(CompileErrors(diagnostics: diagnostics.sorted(by: Diagnostic.inReadingOrder)))
    }
}
