// This year's recommendations.

import Advice
import Diagnostics
import Rulebook

extension MemoComposer {
    func recommendations(_ part: Part) -> [Document.Block] {
        let proposals = assessment.thisYear.prefix(part.most ?? .max)
        if proposals.isEmpty {
            return section(part, "heading.recommendations", [.paragraph(word("none.recommendations"))])
        }
        let rows = proposals.map { row($0, reasons: part.reasons ?? 2) }
        return section(part, "heading.recommendations", table(part, rows))
    }

    private func row(_ proposal: Proposal, reasons most: Int) -> [[String]] {
        let recommendation = proposal.recommendation
        return [
            [String(proposal.rank)], [name(recommendation)], reasons(of: proposal, most: most),
            [filler.text(recommendation.firstStep) ?? ""],
            [helpers(recommendation.helpers).joined(separator: filler.writer.separator)],
            [indicator(recommendation.indicator)], roles(recommendation),
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

    func roles(_ recommendation: Recommendation) -> [String] {
        recommendation.roles.compactMap { role in
            filler.text(role.task).map { sector(role.sector) + colon + $0 }
        }
    }
}
