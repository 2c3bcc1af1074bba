// Thresholds that present values lie close to, so that a small error or a small step would turn a rule.

import FEEL
import FEELValues
import Rulebook

/// A value that lies close to what it is compared with.
package struct NearThreshold: Sendable {
    /// Where conditions find the value.
    package let slot: Int
    package let value: Number
    package let threshold: Number
    /// The rules that compare the two.
    package let rules: [Rule]

    package var side: Side {
        value == threshold ? .at : value > threshold ? .above : .below
    }

    /// On which side of the threshold the value lies.
    package enum Side: String, Sendable { case above, at, below }

    /// How far apart they are, as a part of the threshold.
    fileprivate var distance: Double {
        abs(value.doubleValue - threshold.doubleValue) / abs(threshold.doubleValue)
    }
}

extension Situation {
    /// The nearest thresholds first; none where the pack does not say what is near.
    package func nearThresholds() -> [NearThreshold] {
        guard let nearness = rulebook.nearness, let percent = number(nearness.percent) else { return [] }
        let near = thresholds().filter { $0.distance * 100 <= Double(percent) }
        let sorted = near.sorted { ($0.distance, $0.slot) < ($1.distance, $1.slot) }
        return Array(sorted.prefix(number(nearness.most) ?? .max))
    }

    private struct Comparison: Hashable {
        let slot: Int
        let threshold: Number
    }

    /// What the rules of the year compare known numbers with, zero apart.
    private func thresholds() -> [NearThreshold] {
        let context = FormContext(settled: settledParameters, definitions: [:])
        var rules: [Comparison: [Rule]] = [:]
        for rule in rulebook.rules where rule.years.contains(fiscalYear) && readsNumbers(rule) {
            let forms = [rule.condition, rule.exception].compactMap { $0?.form(in: context) }
            for comparison in unique(forms.flatMap(\.thresholds).map(Comparison.init)) {
                rules[comparison, default: []].append(rule)
            }
        }
        return rules.compactMap { comparison, rules in
            guard case .number(let value) = values[comparison.slot], comparison.threshold != .zero else {
                return nil
            }
            return NearThreshold(
                slot: comparison.slot, value: value, threshold: comparison.threshold, rules: rules)
        }
    }

    private var settledParameters: [Int: Value] {
        let slots = rulebook.vocabulary.slots.enumerated().compactMap { slot, content in
            if case .parameter = content { (slot, values[slot]) } else { nil }
        }
        return Dictionary(uniqueKeysWithValues: slots)
    }

    /// Whether a rule reads a known number of the municipality.
    private func readsNumbers(_ rule: Rule) -> Bool {
        (rule.condition.reads + (rule.exception?.reads ?? [])).contains { slot in
            guard case .number = values[slot] else { return false }
            switch rulebook.vocabulary.slots[slot] {
            case .field, .derived: return true
            case .attribute, .parameter, .given: return false
            }
        }
    }
}

extension ConditionForm {
    /// The slots of the municipality's own figures with the numbers that they are ordered by.
    fileprivate var thresholds: [(slot: Int, threshold: Number)] {
        switch self {
        case .compare(let term, let sign, .number(let number)):
            guard case .slot(let slot) = term.kind, sign != .equal, sign != .unequal else { return [] }
            return [(slot, number)]
        case .constant, .compare, .order, .truth, .isNull: return []
        case .all(let parts), .any(let parts): return parts.flatMap(\.thresholds)
        case .not(let part), .answers(let part, _): return part.thresholds
        case .choose(let test, let then, let otherwise):
            return [test, then, otherwise].flatMap(\.thresholds)
        }
    }
}
