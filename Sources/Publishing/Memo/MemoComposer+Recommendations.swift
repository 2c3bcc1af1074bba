// This year's recommendations, and what to ask.

import Advice
import Diagnostics
import Rulebook

extension MemoComposer {
    var recommendations: [Document.Block] {
        let proposals = assessment.thisYear
        if proposals.isEmpty {
            return section("heading.recommendations", [.paragraph(word("none.recommendations"))])
        }
        let columns = ["rank", "recommendation", "reason", "first step", "helpers", "indicator"]
        return section("heading.recommendations", table(columns, proposals.map(row(_:))))
    }

    private func row(_ proposal: Proposal) -> [[String]] {
        let recommendation = proposal.recommendation
        return [
            [String(proposal.rank)], [name(recommendation)], reasons(of: proposal, most: 2),
            [filler.text(recommendation.firstStep) ?? ""],
            [helpers(recommendation.helpers).joined(separator: filler.writer.separator)],
            [indicator(recommendation.indicator)],
        ]
    }

    /// The gravest reasons, each with the place on the sheet.
    func reasons(of proposal: Proposal, most: Int) -> [String] {
        if proposal.reasons.isEmpty { return decidedReasons(of: proposal.recommendation.id) }
        return unique(proposal.gravestReasons.map(reason(_:))).prefix(most).map { $0 }
    }

    private func reason(_ finding: Finding) -> String {
        let known = finding.evidence.filter { $0.fact.state == .known && !$0.field.isBackground }
        let places = unique(
            known.compactMap { $0.fact.place == nil ? nil : $0.field.place?.text(in: language) })
        return sentence(finding) + filler.writer.bracketed(Array(places.prefix(2)))
    }

    func indicator(_ indicator: Recommendation.Indicator?) -> String {
        guard let indicator else { return "" }
        let now = filler.text(indicator.now) ?? word("unknown")
        let target = filler.text(indicator.target) ?? ""
        let measure = filler.text(indicator.measure) ?? ""
        let arrow = " " + word("arrow") + " "
        return (measure.isEmpty ? "" : measure + (language == .japanese ? "　" : ": ")) + now + arrow + target
    }

    var questions: [Document.Block] {
        let asked = assessment.questions.prefix(assessment.questionsInMemo)
        if asked.isEmpty { return section("heading.questions", [.paragraph(word("none.questions"))]) }
        return section("heading.questions", [.numbers(asked.map(question(_:)))])
    }

    func question(_ question: Question) -> String {
        let text = filler.text(question.wording) ?? question.field.question?.text(in: language)
        let place = question.field.place.map { [$0.text(in: language)] } ?? []
        return (text ?? question.field.label.text(in: language)) + filler.writer.bracketed(place)
    }
}
