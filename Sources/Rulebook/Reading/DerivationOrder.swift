// Puts derived facts in an order in which each reads only what stands before it.

import Diagnostics

/// Sorts derived facts by what they read; a circle is reported with its path.
struct DerivationOrder {
    let facts: [DerivedFact]
    /// The derived fact behind a slot, if any.
    let indexOfSlot: [Int: Int]
    let problems: Problems

    private enum Mark { case visiting, done }

    /// Indices in order; those of a circle are left out.
    func sorted() -> [Int] {
        var marks: [Int: Mark] = [:]
        var order: [Int] = []
        for index in facts.indices.sorted(by: { facts[$0].name < facts[$1].name }) {
            var path: [Int] = []
            visit(index, &marks, &order, &path)
        }
        return order
    }

    private func visit(_ index: Int, _ marks: inout [Int: Mark], _ order: inout [Int], _ path: inout [Int]) {
        switch marks[index] {
        case .done: return
        case .visiting:
            report(path.drop { $0 != index } + [index])
            return
        case nil: break
        }
        marks[index] = .visiting
        path.append(index)
        for slot in facts[index].logic.reads {
            if let next = indexOfSlot[slot] { visit(next, &marks, &order, &path) }
        }
        path.removeLast()
        marks[index] = .done
        order.append(index)
    }

    private func report(_ circle: ArraySlice<Int>) {
        guard let first = circle.first else { return }
        let notes = circle.dropLast().dropFirst().map { index in
            Diagnostic.Note(
                Message(en: "by way of `\(facts[index].name)`", ja: "`\(facts[index].name)` を経て"),
                at: facts[index].range)
        }
        problems.add(.circle(circle.map { facts[$0].name }), at: facts[first].range, notes: notes)
    }
}
