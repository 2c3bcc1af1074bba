// The head of the memo: summary, figures that stand out, strengths.

import Advice
import Diagnostics
import FEELValues
import Rulebook

extension MemoComposer {
    func summary(_ part: Part) -> [Document.Block] {
        let sentences = assessment.situation.rulebook.summary.compactMap { filler.text($0) }
        if sentences.isEmpty { return [] }
        let told = sentences.prefix(part.most ?? .max).joined(separator: language == .japanese ? "" : " ")
        return section(part, "heading.summary", [.paragraph(told)])
    }

    func figures(_ part: Part) -> [Document.Block] {
        let rows = assessment.situation.rulebook.figures.lazy.compactMap(row(_:)).prefix(part.most ?? .max)
        return section(part, "heading.figures", table(part, Array(rows)))
    }

    private func row(_ figure: Figure) -> [[String]]? {
        let situation = assessment.situation
        guard situation.holds(figure.condition), let value = filler.write(figure.value, .unit, situation)
        else {
            return nil
        }
        let evidence = situation.evidence([figure.value]).filter { $0.fact.state == .known }
        let dates = unique(evidence.compactMap { $0.fact.asOf?.written(in: language) })
        let places = unique(evidence.compactMap { $0.fact.place })
        return [
            [label(figure)], [value], [dates.isEmpty ? word("unknown.date") : dates.joined(separator: ", ")],
            [scope(of: evidence)], [places.joined(separator: ", ")],
        ]
    }

    private func label(_ figure: Figure) -> String {
        if let label = filler.text(figure.label) { return label }
        let situation = assessment.situation
        guard let slot = figure.value.reads.first else { return "" }
        let field = situation.evidence([figure.value]).first?.field
        let label = situation.derived(in: slot)?.label ?? field?.label ?? Localized("")
        let group = field.map { $0.groupLabel.text(in: language) + word("label.of group") } ?? ""
        return group + label.text(in: language)
    }

    private func scope(of evidence: [Evidence]) -> String {
        let wider = unique(evidence.compactMap { filler.scope($0.fact) })
        if wider.isEmpty { return word("scope.own") }
        return filler.word("scope.wider", given: [.scope: .string(wider.joined(separator: ", "))])
    }

    /// Where there is room for few, one of each recommendation before a second one.
    func strengths(_ part: Part) -> [Document.Block] {
        let inOrder = assessment.strengthsInOrder
        let first = part.most == nil ? [] : assessment.thisYear.compactMap(\.strengths.first?.rule.id)
        let ordered =
            inOrder.filter { first.contains($0.rule.id) } + inOrder.filter { !first.contains($0.rule.id) }
        if ordered.isEmpty { return section(part, "heading.strengths", [.paragraph(word("none.strengths"))]) }
        let told = ordered.prefix(part.most ?? assessment.mostStrengths).map(sentence(_:))
        return section(part, "heading.strengths", [.bullets(told)])
    }
}
