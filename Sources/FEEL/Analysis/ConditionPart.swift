// The conditions inside a condition: what `and`, `or` and `not` put together.

import Diagnostics
import FEELValues

/// A part of a condition that is true, false or unknown by itself.
package struct ConditionPart: Sendable {
    /// Where it stands in the file.
    package let range: SourceRange
    /// As it is written.
    package let text: String
    /// Whether it is unknown where a slot is that may be.
    package let unknownBy: Set<Int>
    let node: Node
}

extension CompiledExpression {
    /// The smallest conditions that the expression is put together from, in the order of the text; none
    /// where it is a single one.
    package var parts: [ConditionPart] {
        let leaves = node.conditionLeaves
        if leaves.count == 1, leaves[0].stretch == node.stretch { return [] }
        return leaves.compactMap { part($0) }
    }

    /// The expression as a part of itself.
    package var whole: ConditionPart {
        ConditionPart(
            range: snippet.wholeRange, text: snippet.text.oneLine, unknownBy: node.unknownBy, node: node)
    }

    /// What each part comes to for the inputs; nil for unknown.
    package func truths(of parts: [ConditionPart], _ inputs: [Value]) -> [Bool?] {
        let frame = CallFrame(call: outermostCall, clock: .system, snippet: snippet)
        var evaluation = Evaluation(inputs: inputs, localCount: localCount, frame: frame)
        return parts.map { evaluation.value($0.node).truth }
    }

    private func part(_ leaf: Node) -> ConditionPart? {
        guard let stretch = leaf.stretch, !stretch.isEmpty else { return nil }
        let part = snippet.part(stretch)
        return ConditionPart(
            range: part.wholeRange, text: part.text.oneLine, unknownBy: leaf.unknownBy, node: leaf)
    }
}

extension Node {
    /// The nodes below that are conditions and hold no further ones.
    fileprivate var conditionLeaves: [Node] {
        switch self {
        case .conjunction(let nodes, _), .disjunction(let nodes, _): nodes.flatMap(\.conditionLeaves)
        case .complement(let node, _): node.conditionLeaves
        case .builtin(let call, let arguments, _) where call.joins(arguments):
            arguments.flatMap { $0.truthConstant != nil ? [] : $0.conditionLeaves }
        default: [self]
        }
    }

    /// The slots that can leave the node unknown; none where it always has an answer.
    fileprivate var unknownBy: Set<Int> {
        switch self {
        case .constant, .instanceOf, .list, .context: []
        case .element: inputsBelow
        case .comparison(.equal, _, _, .standard, _), .comparison(.unequal, _, _, .standard, _): []
        case .builtin(let call, _, _) where call.name == "is": []
        case .input(let slot, _): [slot]
        default: children.reduce(into: []) { $0.formUnion($1.unknownBy) }
        }
    }

    /// Every slot that is read, such as what may leave a list without the item that is asked for.
    var inputsBelow: Set<Int> {
        if case .input(let slot, _) = self { return [slot] }
        return children.reduce(into: []) { $0.formUnion($1.inputsBelow) }
    }

    /// True or false, where the node is just that.
    var truthConstant: Bool? { if case .constant(let value) = self { value.truth } else { nil } }
}

extension BuiltinCall {
    var name: String { candidates.first?.name ?? "" }

    /// Whether the arguments are conditions: of `not(…)`, and of `is(…, true)`.
    func joins(_ arguments: [Node]) -> Bool {
        name == "not" || name == "is" && arguments.contains { $0.truthConstant != nil }
    }
}

extension String {
    /// The text with every run of white space as one space.
    var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
