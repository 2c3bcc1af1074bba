// Takes a condition apart: what `and`, `or`, `not`, `is` and `if` put together, each part with its own truth.

import Advice
import Diagnostics
import FEEL
import FEELSyntax
import FEELValues
import Rulebook

extension ConditionReader {
    /// The parts of a condition; the condition as it is written where its syntax cannot be read.
    func reason(_ condition: CompiledExpression) -> Reason {
        guard let tree = compiler.syntax(of: condition.snippet) else {
            return Reason(.expression(condition), condition: situation.value(condition), [])
        }
        return Part(tree, of: condition.snippet, in: self).reason
    }
}

/// A part of a condition.
private struct Part {
    let tree: Expression
    let snippet: Snippet
    let reader: ConditionReader
    let value: Value
    /// Nil for what is no condition, such as a branch that gives a number.
    let truth: Truth?

    init(_ tree: Expression, of snippet: Snippet, in reader: ConditionReader) {
        self.tree = tree
        self.snippet = snippet
        self.reader = reader
        let compiled = reader.compiled(tree, of: snippet)
        value = compiled.map(reader.situation.value(_:)) ?? .null
        truth = compiled?.type == .boolean ? Truth(value) : nil
    }

    var reason: Reason {
        switch tree.joint {
        case .single: reason(.single, OperandReader(reader: reader, snippet: snippet).reasons(tree))
        case .choice: reason(.choice, branches)
        case let joint: reason(joint, parts(joint))
        }
    }

    private func reason(_ joint: Reason.Joint, _ children: [Reason]) -> Reason {
        Reason(.part(tree, joint), truth: truth, value: value, children)
    }

    private func below(_ tree: Expression) -> Reason { Part(tree, of: snippet, in: reader).reason }

    private func parts(_ joint: Reason.Joint) -> [Reason] {
        tree.joined.map { below($0) }.map { part in
            var part = part
            part.isDecisive = joint != .all && joint != .any || part.truth == truth
            return part
        }
    }

    /// The test, and of the two branches the one that was taken.
    private var branches: [Reason] {
        guard case .condition(let test, let then, let otherwise) = tree.syntax else { return [] }
        let decided = below(test)
        let taken: Expression? =
            switch decided.truth {
            case .yes: then
            case .no: otherwise
            case .open, nil: nil
            }
        return [decided] + [taken].compactMap { $0 }.map { below($0) }
    }
}
