// What is open: which of some fields may change a finding or a recommendation, and by what comparisons.

import Advice
import FEEL
import FEELValues
import Reasoning
import Rulebook

/// A field that something may go by.
package struct Prospect {
    package let field: Int
    /// Rules, by their index, that may go by the field.
    var rules: [Int] = []
    /// What the field is compared with.
    var marks: [Value] = []
    /// Items that are looked for in it.
    var items: [String] = []
    /// Whether it is read by more than comparisons with fixed values.
    var isReadFreely = false
}

/// Which of the fields that may vary still matter, given all the others.
package struct Outlook {
    /// In the order of the vocabulary.
    package private(set) var prospects: [Prospect] = []
    private let situation: Situation
    private let prover: Prover
    private let varying: Set<Int>
    private var byField: [Int: Prospect] = [:]

    private init(over varying: Set<Int>, in trial: Trial) {
        situation = trial.situation
        self.varying = varying
        prover = Prover(trial, varying: varying)
    }

    /// What may change any finding or recommendation.
    init(_ trial: Trial, varying: Set<Int>) {
        self.init(over: varying, in: trial)
        let rulebook = situation.rulebook
        var possible: Set<String> = []
        for (index, rule) in rulebook.rules.enumerated() where rule.years.contains(situation.fiscalYear) {
            let truths = study(prover.raised(rule), for: index)
            if truths.contains(.yes) { possible.formUnion(rule.recommends) }
        }
        for recommendation in rulebook.recommendations where possible.contains(recommendation.id) {
            for condition in [recommendation.applies, recommendation.done] {
                if let condition { _ = study(prover.form(condition), for: nil) }
            }
        }
        for slot in rulebook.rankingReads { noteFree(slot, for: nil, near: []) }
        settle()
    }

    /// What may change what one rule says.
    package init(_ trial: Trial, varying: Set<Int>, ofRule rule: Int) {
        self.init(over: varying, in: trial)
        _ = study(prover.raised(situation.rulebook.rules[rule]), for: rule)
        settle()
    }

    private mutating func settle() { prospects = byField.values.sorted { $0.field < $1.field } }

    /// The truths that a condition may still come to; what it depends on is noted.
    private mutating func study(_ form: ConditionForm, for rule: Int?) -> TruthSet {
        var builder = FormulaBuilder(prover.domains, [form])
        let formula = builder.formula(form)
        let open = [Int?](repeating: nil, count: builder.variables.count)
        for variable in formula.deciding(open) {
            for term in builder.variables[variable].terms {
                let isPair = builder.variables[variable].terms.count > 1
                note(term, builder.constants[term] ?? [], isPair: isPair, for: rule)
            }
        }
        return formula.truths(open)
    }

    private mutating func note(_ term: Term, _ marks: [Value], isPair: Bool, for rule: Int?) {
        switch term.kind {
        case .slot(let slot):
            guard case .field(let field) = situation.rulebook.vocabulary.slots[slot], !isPair else {
                return noteFree(slot, for: rule, near: marks)
            }
            change(field, rule) { $0.marks += marks }
        case .member(let slot, let item):
            guard let field = plainField(slot) else { return noteFree(slot, for: rule, near: []) }
            change(field, rule) { $0.items.append(item) }
        case .count(let slot): noteFree(slot, for: rule, near: [])
        case .opaque(let slots):
            let near = slots.map { situation.values[$0] }.filter { $0.kind == .number }
            for slot in slots { noteFree(slot, for: rule, near: near) }
        }
    }

    private func plainField(_ slot: Int) -> Int? {
        if case .field(let field) = situation.rulebook.vocabulary.slots[slot] { field } else { nil }
    }

    private mutating func noteFree(_ slot: Int, for rule: Int?, near marks: [Value]) {
        if let field = situation.rulebook.vocabulary.slots[slot].field, plainField(slot) == nil {
            return change(field, rule) { _ in }
        }
        for field in situation.fields(behind: slot) {
            change(field, rule) {
                $0.marks += marks
                $0.isReadFreely = true
            }
        }
    }

    private mutating func change(_ field: Int, _ rule: Int?, _ body: (inout Prospect) -> Void) {
        guard varying.contains(field) else { return }
        var prospect = byField[field] ?? Prospect(field: field)
        body(&prospect)
        if let rule, prospect.rules.last != rule { prospect.rules.append(rule) }
        byField[field] = prospect
    }
}

extension Prover {
    /// A prover for whom all is settled but what follows from some fields.
    package init(_ trial: Trial, varying: Set<Int>) {
        let situation = trial.situation
        let vocabulary = situation.rulebook.vocabulary
        let open = trial.dependence.slots(following: varying, situation.rulebook)
        let settled = vocabulary.slots.indices.filter { slot in
            if case .given(let given) = vocabulary.slots[slot] { return given == .fiscalYear }
            return !open.contains(slot)
        }
        let known = settled.map { ($0, situation.values[$0]) }
        self.init(
            situation.rulebook, situation.fiscalYear, known: Dictionary(uniqueKeysWithValues: known))
    }
}

extension Rulebook {
    /// The slots that decide the order of recommendations and how many there are.
    fileprivate var rankingReads: [Int] {
        guard let ranking else { return [] }
        let limits = [ranking.mostPerYear, ranking.mostPerTopic, ranking.leastPoints]
        return ranking.points.reads + limits.flatMap { $0?.reads ?? [] }
    }
}
