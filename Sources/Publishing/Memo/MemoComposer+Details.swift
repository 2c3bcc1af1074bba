// This year's recommendations one by one: why, who does what, how to begin.

import Advice
import Diagnostics
import Rulebook

extension MemoComposer {
    func details(_ part: Part) -> [Document.Block] {
        let proposals = assessment.thisYear.prefix(part.most ?? .max)
        return section(part, "annex.details", proposals.flatMap { detail($0, part) })
    }

    private func detail(_ proposal: Proposal, _ part: Part) -> [Document.Block] {
        let title = "\(proposal.rank). \(name(proposal.recommendation))"
        var shown = part.shows.isEmpty ? part.kind.usual : part.shows
        var blocks: [Document.Block] = [.heading(level: part.level + 1, title)]
        if shown.first == "lead" {
            shown.removeFirst()
            if let lead = filler.text(proposal.recommendation.lead) { blocks.append(.paragraph(lead)) }
        }
        let items = shown.flatMap { lines(of: $0, proposal, part) }
        return blocks + (items.isEmpty ? [] : [.bullets(items)])
    }

    private func lines(of shown: String, _ proposal: Proposal, _ part: Part) -> [String] {
        let recommendation = proposal.recommendation
        func labelled(_ texts: [String]) -> [String] {
            texts.filter { !$0.isEmpty }.map { word("label.\(shown)") + colon + $0 }
        }
        switch shown {
        case "lead": return [filler.text(recommendation.lead)].compactMap { $0 }
        case "uses": return labelled(proposal.strengths.map(sentence(_:)))
        case "reasons": return labelled(reasons(of: proposal, most: part.reasons ?? .max))
        case "roles": return roles(recommendation)
        case "leading role": return roles(recommendation).prefix(1).map { $0 }
        case "first step": return labelled([filler.text(recommendation.firstStep) ?? ""])
        case "helpers":
            return labelled([helpers(recommendation.helpers).joined(separator: filler.writer.separator)])
        case "indicator": return labelled([indicator(recommendation.indicator)])
        default: return assessment.examples[recommendation.id].map(example(_:)) ?? []
        }
    }

    /// What others did, with who it was and where it is told.
    private func example(_ example: Example) -> [String] {
        guard let text = filler.text(example.text) else { return [] }
        let who = example.municipality.text(in: language)
        let title = filler.text(example.title) ?? example.id
        let sources = unique(example.citations.map(\.source)).compactMap { id -> String? in
            let title = assessment.situation.rulebook.source(id)?.title.text(in: language)
            let places = example.citations.filter { $0.source == id }.compactMap(\.place)
            return ([title].compactMap { $0 } + places).joined(separator: " ")
        }
        return [
            word("label.example") + colon + title + filler.writer.bracketed([who]) + colon + text
                + filler.writer.bracketed(sources)
        ]
    }

    var colon: String { language == .japanese ? "：" : ": " }
    /// What stands between things in one line.
    var divider: String { language == .japanese ? "／" : "; " }
}
