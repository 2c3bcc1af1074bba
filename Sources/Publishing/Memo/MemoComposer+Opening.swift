// The head of the memo: title, summary, figures that stand out, strengths.

import Advice
import Diagnostics
import FEELValues
import Rulebook

extension MemoComposer {
    var title: String { word("memo.title") }

    var opening: [Document.Block] {
        let lines = ["memo.to", "memo.author", "memo.basis"].compactMap { key in
            filler.text(assessment.situation.rulebook.texts[key])
        }
        return [
            .heading(level: 1, title),
            .paragraph(lines.joined(separator: language == .japanese ? "　" : " · ")),
        ]
    }

    var summary: [Document.Block] {
        let sentences = assessment.situation.rulebook.summary.compactMap { filler.text($0) }
        if sentences.isEmpty { return [] }
        return section(
            "heading.summary", [.paragraph(sentences.joined(separator: language == .japanese ? "" : " "))])
    }

    var figures: [Document.Block] {
        let rows = assessment.situation.rulebook.figures.compactMap(row(_:))
        return section("heading.figures", table(["item", "value", "as of", "scope", "place"], rows))
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

    var strengths: [Document.Block] {
        let told = assessment.toldStrengths
        if told.isEmpty { return section("heading.strengths", [.paragraph(word("none.strengths"))]) }
        return section("heading.strengths", [.bullets(told.map(sentence(_:)))])
    }
}
