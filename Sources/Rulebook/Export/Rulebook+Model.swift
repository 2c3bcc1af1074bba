// The decision tables of a pack as one DMN model.

import DMN
import FEEL

extension Rulebook {
    /// The tables of derived facts and the ranking as DMN 1.5; nil where the pack has none.
    ///
    /// A fact `group.id` is called `group id`. Facts that are no tables themselves are input data, also
    /// parameters and what is derived by an expression. An engine of DMN takes unknown for no match; read
    /// back into a pack, the tables leave it open as before.
    package var model: String? {
        let decisions = tables
        if decisions.isEmpty { return nil }
        let decided = Set(decisions.compactMap(\.slot))
        let reads = Set(decisions.flatMap(\.table.reads))
        let names = Dictionary(
            reads.union(decided).map { ($0, modelName(of: $0)) }, uniquingKeysWith: { first, _ in first })
        return ModelWriter.text(
            of: ModelDraft(
                name: id, namespace: "urn:shirube:pack:" + id,
                inputs: reads.subtracting(decided).sorted().map { slot in
                    .init(modelName(of: slot), vocabulary.declarations.type(of: slot))
                },
                decisions: decisions.map { decision in
                    ModelDraft.Decision(
                        .init(decision.name, decision.type), label: decision.label,
                        requires: decision.table.reads.map(modelName(of:)), table: decision.table)
                }, names: names))
    }

    /// A table of the pack with its name in a model.
    private struct ModelTable {
        let name: String
        let label: String
        let type: FEELType
        let table: DecisionTable
        /// The slot of its result, where conditions can read it.
        let slot: Int?
    }

    private var tables: [ModelTable] {
        var tables = derived.compactMap { fact -> ModelTable? in
            guard case .table(let table) = fact.logic else { return nil }
            return ModelTable(
                name: modelName(of: fact.slot), label: fact.label.text(in: languages.first ?? .english),
                type: vocabulary.declarations.type(of: fact.slot), table: table, slot: fact.slot)
        }
        if let ranking {
            tables.append(
                ModelTable(
                    name: "ranking points", label: "ranking", type: .any, table: ranking.points, slot: nil))
        }
        return tables
    }

    /// What a slot is called in a model.
    private func modelName(of slot: Int) -> String {
        vocabulary.name(of: slot).replacing(".", with: " ")
    }
}

extension Vocabulary {
    /// The English name of a slot, such as `council.meetings per year.as of`.
    package func name(of slot: Int) -> String {
        switch slots[slot] {
        case .field(let index): fields[index].name
        case .attribute(let index, let attribute):
            fields[index].name + "." + (attribute.names.first ?? attribute.rawValue)
        case .parameter(let id): "parameter." + id
        case .derived(let name): name
        case .given(let given): given.spellings.first?.joined(separator: ".") ?? given.rawValue
        }
    }
}
