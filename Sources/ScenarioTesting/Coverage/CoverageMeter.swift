// Measures coverage: runs every condition of a rulebook on every scenario.

import Advice
import Diagnostics
import FEEL
import FEELValues
import Rulebook

/// Measures which outcomes scenarios reach.
package struct CoverageMeter {
    let rulebook: Rulebook
    let assessments: [Assessment]
    private let alwaysKnown: Set<Int>

    package init(_ rulebook: Rulebook, _ cases: [ScenarioCase]) {
        self.rulebook = rulebook
        assessments = cases.map { Advisor(rulebook).assess($0.profile, in: $0.year) }
        alwaysKnown = rulebook.slotsAlwaysKnown
    }

    package func coverage() -> Coverage {
        var items: [Coverage.Item] = []
        var places: [Place: Int] = [:]
        for (item, place) in rulebook.rules.flatMap(items(of:)) + tableItems() {
            if let known = places[place] {
                items[known].join(item)
            } else {
                places[place] = items.count
                items.append(item)
            }
        }
        return Coverage(items: items)
    }

    /// What the members of a family have in common.
    struct Place: Hashable {
        let file: String
        let entry: Int
        let part: String
        let ordinal: Int
    }

    typealias Placed = (item: Coverage.Item, place: Place)

    private func items(of rule: Rule) -> [Placed] {
        let active = assessments.filter { rule.years.contains($0.fiscalYear) }
        let outcomes = active.map { outcome(of: rule, in: $0) }
        let conditions = [("when", rule.condition), ("unless", rule.exception)]
        let unknown = conditions.contains { $0.1.map { mayBeUnknown($0.whole) } ?? false }
        let place = Place(file: rule.range.file.name, entry: rule.range.lower, part: "", ordinal: 0)
        let own = item(.rule, rule, ("", rule.range), outcomes, unknown)
        return [(own, place)]
            + conditions.flatMap { key, condition in
                condition.map { items(of: $0, key, rule, active.map(\.situation)) } ?? []
            }
    }

    private func outcome(of rule: Rule, in assessment: Assessment) -> Coverage.Outcome {
        switch assessment.finding(rule.id)?.status {
        case .raised: .yes
        case .open: .unknown
        case nil: .no
        }
    }

    private func items(
        of condition: CompiledExpression, _ key: String, _ rule: Rule, _ situations: [Situation]
    ) -> [Placed] {
        let parts = condition.parts.isEmpty && rule.exception != nil ? [condition.whole] : condition.parts
        let truths = situations.map { condition.truths(of: parts, $0.values) }
        return parts.enumerated().map { index, part in
            let outcomes = truths.map { Coverage.Outcome($0[index]) }
            let place = Place(
                file: rule.range.file.name, entry: rule.range.lower, part: key, ordinal: index)
            return (
                item(.condition, rule, (part.text, part.range), outcomes, mayBeUnknown(part)), place
            )
        }
    }

    private func item(
        _ kind: Coverage.Kind, _ rule: Rule, _ written: (text: String, range: SourceRange),
        _ outcomes: [Coverage.Outcome], _ mayBeUnknown: Bool
    ) -> Coverage.Item {
        Coverage.Item(
            kind, rule.id, written.text, written.range, outcomes,
            possible: mayBeUnknown ? [.yes, .no, .unknown] : [.yes, .no])
    }

    func mayBeUnknown(_ part: ConditionPart) -> Bool { !part.unknownBy.isSubset(of: alwaysKnown) }
}
