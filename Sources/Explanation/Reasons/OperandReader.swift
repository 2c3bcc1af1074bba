// What a single condition rests on: the values that it compares, and the rows of lists that matter to it.

import Advice
import Diagnostics
import FEEL
import FEELSyntax
import FEELValues
import Rulebook

/// Reads the operands of single conditions.
struct OperandReader {
    let reader: ConditionReader
    let snippet: Snippet

    /// Names with what they hold, other expressions with what they give; nothing for constants.
    func reasons(_ tree: Expression) -> [Reason] {
        if let name = name(tree) { return [name] }
        switch tree.syntax {
        case .comparison(_, let left, let right): return operands([left, right])
        case .between(let value, let low, let high): return operands([value, low, high])
        case .isIn(let value, let options): return operands([value] + options)
        case .call(let function, let arguments) where function.isJoining:
            return arguments.prefix(1).flatMap { reasons($0.value) }
        default: return names(in: tree) + ItemReader(reader: reader, snippet: snippet).items(tree)
        }
    }

    private func operands(_ trees: [Expression]) -> [Reason] {
        trees.filter { !$0.saysItsValue }.flatMap { tree -> [Reason] in
            if let name = name(tree) { return [name] }
            guard let compiled = reader.compiled(tree, of: snippet) else { return [] }
            let items = ItemReader(reader: reader, snippet: snippet).items(tree)
            return [
                Reason(
                    .expression(compiled), value: reader.situation.value(compiled),
                    names(in: tree) + items)
            ]
        }
    }

    /// A declared name by itself.
    private func name(_ tree: Expression) -> Reason? {
        switch tree.syntax {
        case .name, .path:
            reader.compiled(tree, of: snippet)?.plainSlot.map(reader.facts.reason(slot:))
        default: nil
        }
    }

    private func names(in tree: Expression) -> [Reason] {
        (reader.compiled(tree, of: snippet)?.reads ?? []).map(reader.facts.reason(slot:))
    }
}

extension Expression {
    /// Whether this is the name of a function whose argument is itself the condition.
    fileprivate var isJoining: Bool {
        if case .name(let name) = syntax { name.text == "not" || name.text == "is" } else { false }
    }
}
