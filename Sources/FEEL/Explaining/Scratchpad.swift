// Evaluates expressions over a context of values, for people who try something out.

import Diagnostics
import FEELValues

/// Evaluates expressions over a context of values.
public struct Scratchpad: Sendable {
    /// What an expression gives.
    public struct Outcome: Sendable {
        /// The value; a null carries its reason.
        public let value: Value
        /// What is odd about the expression, though it has a value.
        public let warnings: [Diagnostic]
        /// The expression with the values of its parts.
        public let trace: ExpressionTrace
    }

    private var declarations = Declarations()
    private var inputs: [Value] = []
    private let clock: Clock

    /// A scratchpad on which the entries of a context are known by their names.
    public init(_ context: ContextValue = ContextValue(), clock: Clock = .system) {
        // The parts of one expression see one moment.
        self.clock = .fixed(clock.now())
        for entry in context.entries { declare(entry.name, entry.value) }
    }

    /// The outcome of an expression; throws where it cannot be read, or reads a name that is not known.
    public func evaluate(_ snippet: Snippet) throws(CompileErrors) -> Outcome {
        let (expression, found) = Compiler(declarations).tolerantExpression(snippet)
        let warnings = try Scratchpad.warnings(found, isMalformed: expression.node.isMalformed)
        let value = expression.evaluate(inputs, clock: clock)
        let tracer = Tracer(declarations: declarations, inputs: inputs, clock: clock)
        let trace = tracer.trace(snippet) ?? ExpressionTrace(snippet: snippet, value: value, parts: [])
        return Outcome(value: value, warnings: warnings, trace: trace)
    }

    /// The outcome of unary tests on a value, which the tests call `?`.
    public func test(_ snippet: Snippet, on value: Value) throws(CompileErrors) -> Outcome {
        let type = FEELType(of: value)
        let (test, found) = Compiler(declarations).tolerantTests(snippet, of: type)
        let warnings = try Scratchpad.warnings(found, isMalformed: test.node.isMalformed)
        let answer = test.evaluate(value, inputs, clock: clock)
        var inner = self
        inner.declare("?", value)
        let tracer = Tracer(declarations: inner.declarations, inputs: inner.inputs, clock: clock)
        let parts = tracer.parts(ofTests: snippet, on: type, value)
        return Outcome(
            value: answer, warnings: warnings,
            trace: ExpressionTrace(snippet: snippet, value: answer, parts: parts))
    }

    private mutating func declare(_ name: String, _ value: Value) {
        declarations.declare([[name]], type: FEELType(of: value))
        inputs.append(value)
    }

    /// Mistakes of type become warnings: the expression still has a value, as the standard defines it.
    private static func warnings(
        _ found: [Diagnostic], isMalformed: Bool
    ) throws(CompileErrors) -> [Diagnostic] {
        if isMalformed || found.contains(where: { isUnresolved($0.code) }) {
            throw CompileErrors(diagnostics: found.sorted(by: Diagnostic.inReadingOrder))
        }
        return found.map { diagnostic in
            var warning = diagnostic
            warning.severity = min(.warning, diagnostic.severity)
            return warning
        }
    }

    /// Whether a mistake means that a name stands for nothing.
    static func isUnresolved(_ code: String) -> Bool {
        ["feel.unknown-name", "feel.incomplete-name", "feel.unknown-function", "feel.unknown-type"]
            .contains(code)
    }
}

extension Node {
    /// Whether the text could not be read.
    fileprivate var isMalformed: Bool {
        if case .failure(.malformed, _) = self { true } else { false }
    }
}
