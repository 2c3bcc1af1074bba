// What an entry comes down to in proofs, to tell whether two packs mean the same by it.

import Calendars
import DMN
import FEEL
import Rulebook

/// The words of the entries of a rulebook on which proofs rest, by their ids.
struct Substance {
    let rules: [String: [String]]
    let recommendations: [String: [String]]
    let derived: [String: [String]]

    init(_ rulebook: Rulebook) {
        rules = Self.byID(rulebook.rules.map { ($0.id, $0.words) })
        recommendations = Self.byID(rulebook.recommendations.map { ($0.id, $0.words) })
        derived = Self.byID(rulebook.derived.map { ($0.name, $0.logic.words) })
    }

    private static func byID(_ entries: [(String, [String])]) -> [String: [String]] {
        Dictionary(entries, uniquingKeysWith: { first, _ in first })
    }
}

extension Rulebook {
    /// The slots whose value or meaning is another than in the pack below, directly or by what it is derived
    /// from.
    func slotsChanged(from base: Rulebook, in year: FiscalYear) -> Set<Int> {
        let below = Substance(base).derived
        var changed = Set(
            vocabulary.slots.indices.filter { isChanged(vocabulary.slots[$0], from: base, year) })
        for fact in derived
        where below[fact.name] != fact.logic.words || !changed.isDisjoint(with: fact.logic.reads) {
            changed.insert(fact.slot)
        }
        return changed
    }

    private func isChanged(_ slot: Vocabulary.Slot, from base: Rulebook, _ year: FiscalYear) -> Bool {
        switch slot {
        case .field(let index):
            let field = vocabulary.fields[index]
            return base.vocabulary.fields.first { $0.name == field.name }?.kind != field.kind
        case .parameter(let id):
            func value(in rulebook: Rulebook) -> Parameter? { rulebook.parameters.first { $0.id == id } }
            return value(in: self)?.value(in: year) != value(in: base)?.value(in: year)
        case .attribute, .derived, .given: return false
        }
    }
}

extension Rule {
    /// The slots that decide whether it speaks.
    var reads: [Int] { condition.reads + (exception?.reads ?? []) }

    fileprivate var words: [String] {
        [topic, kind.rawValue, severity.rawValue, condition.text, exception?.text ?? "", "\(years)"]
            + recommends + tags
    }
}

extension Recommendation {
    /// The slots that decide whether it is meant.
    var reads: [Int] { (applies?.reads ?? []) + (done?.reads ?? []) }

    fileprivate var words: [String] { [topic, applies?.text ?? "", done?.text ?? ""] }
}

extension DerivedFact.Logic {
    fileprivate var words: [String] {
        switch self {
        case .expression(let expression): [expression.text]
        case .table(let table): table.words
        }
    }
}

extension DecisionTable {
    /// Everything that is written in the table.
    var words: [String] {
        let cells = rules.flatMap { $0.tests.map(\.snippet.text) + $0.outputs.map(\.text) }
        return ["\(hitPolicy)"] + inputs.map(\.expression.text) + cells
    }
}

extension CompiledExpression {
    fileprivate var text: String { snippet.text }
}
