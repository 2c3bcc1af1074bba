// The figures that lie close to a threshold: a small difference would turn a rule.

import Advice
import FEELValues
import Rulebook

extension MemoComposer {
    func near(_ part: Part) -> [Document.Block] {
        let rows = assessment.situation.nearThresholds().compactMap(row(of:))
        return section(part, "annex.near", table(["field", "present", "threshold", "rule"], rows))
    }

    /// A row; nil for a count of people that is masked.
    private func row(of near: NearThreshold) -> [[String]]? {
        guard let (label, unit) = naming(near.slot) else { return nil }
        func written(_ number: Number) -> String {
            filler.writer.withUnit(filler.writer.plain(.number(number)) ?? "", unit)
        }
        let side = filler.writer.bracketed([word("near.\(near.side.rawValue)")])
        return [[label], [written(near.value) + side], [written(near.threshold)], near.rules.map(\.id)]
    }

    private func naming(_ slot: Int) -> (label: String, unit: Localized?)? {
        let situation = assessment.situation
        let facts = situation.fields(behind: slot).map {
            Evidence(field: situation.rulebook.vocabulary.fields[$0], fact: situation.profile.fact($0))
        }
        if facts.contains(where: filler.isMasked(_:)) { return nil }
        if let fact = situation.derived(in: slot) {
            return (fact.label.text(in: language), fact.unit)
        }
        return facts.first.map(\.field).map { field in
            ("\(field.groupLabel.text(in: language)) \(field.label.text(in: language))", field.unit)
        }
    }
}
