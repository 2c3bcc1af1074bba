// Which unknown inputs leave a result null.

import FEELValues

extension Evaluation {
    /// The slots whose null leaves the node null; none when the node has a value.
    ///
    /// Under `and` and `or` only operands that are null themselves count; of an `if` only the condition, or
    /// the branch that was taken.
    mutating func openSlots(_ node: Node, _ slots: inout Set<Int>) {
        guard value(node).isNull else { return }
        switch node {
        case .input(let slot, _): slots.insert(slot)
        case .condition(let test, let then, let otherwise, let rule, _):
            let answer = value(test)
            if answer.isNull, rule == .unknown { return openSlots(test, &slots) }
            openSlots(answer.truth == true ? then : otherwise, &slots)
        case .binding(let local, let bound, let body):
            locals[local] = value(bound)
            openSlots(bound, &slots)
            openSlots(body, &slots)
        case .filter(let base, _, let test, _): openScope([base], test, &slots)
        case .loop(let iterations, let body, _, _), .quantified(_, let iterations, let body, _):
            openScope(iterations.flatMap { [$0.domain] + ($0.end.map { [$0] } ?? []) }, body, &slots)
        default: openChildren(node, &slots)
        }
    }

    /// What is null of that which is run through; else every null that was read inside.
    private mutating func openScope(_ domains: [Node], _ body: Node, _ slots: inout Set<Int>) {
        let before = slots.count
        for domain in domains { openSlots(domain, &slots) }
        guard slots.count == before else { return }
        for node in domains + [body] { nullReads(node, &slots) }
    }

    /// Children that are null count; where none is, every null that was read inside counts.
    private mutating func openChildren(_ node: Node, _ slots: inout Set<Int>) {
        let before = slots.count
        for child in node.children { openSlots(child, &slots) }
        if slots.count == before { nullReads(node, &slots) }
    }

    /// All inputs below a node that are null, or hold a null where a path looked.
    private func nullReads(_ node: Node, _ slots: inout Set<Int>) {
        if case .input(let slot, _) = node, slot >= inputs.count || inputs[slot].holdsNull {
            slots.insert(slot)
        }
        for child in node.children { nullReads(child, &slots) }
    }
}

extension Value {
    /// Whether the value is null or holds one.
    fileprivate var holdsNull: Bool {
        switch self {
        case .null: true
        case .list(let items): items.contains(where: \.holdsNull)
        case .context(let context): context.elements.contains(where: \.holdsNull)
        default: false
        }
    }
}
