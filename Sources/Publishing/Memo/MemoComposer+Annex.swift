// What stands behind the memo: roles, what was kept for later, every finding, open points, sources.

import Advice
import Diagnostics
import Rulebook

extension MemoComposer {
    var support: [Document.Block] {
        [.note(word("note.support"))] + (masking ? [.note(word("note.masked"))] : [])
    }

    var annex: [Document.Block] {
        [.pageBreak, .heading(level: 2, word("heading.annex")), .contents] + details + months + pictures
            + later + done
            + moreQuestions
            + findings
            + open + near + changes
    }

    private var details: [Document.Block] {
        section("annex.details", level: 3, assessment.thisYear.flatMap(detail(_:)))
    }

    private func detail(_ proposal: Proposal) -> [Document.Block] {
        let recommendation = proposal.recommendation
        var blocks: [Document.Block] = [.heading(level: 4, "\(proposal.rank). \(name(recommendation))")]
        if let lead = filler.text(recommendation.lead) { blocks.append(.paragraph(lead)) }
        let uses = proposal.strengths.map { labelled("label.uses", sentence($0)) }
        let reasons = self.reasons(of: proposal, most: .max).map { labelled("label.reasons", $0) }
        let roles = recommendation.roles.compactMap { role in
            filler.text(role.task).map { sector(role.sector) + colon + $0 }
        }
        let example = assessment.examples[recommendation.id].map(example(_:)) ?? []
        blocks.append(.bullets(uses + reasons + roles + example))
        return blocks
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
            labelled("label.example", title) + filler.writer.bracketed([who]) + colon + text
                + filler.writer.bracketed(sources)
        ]
    }

    private var colon: String { language == .japanese ? "：" : ": " }

    private func labelled(_ label: String, _ text: String) -> String { word(label) + colon + text }

    /// The pictures that stand in no section of their own.
    private var pictures: [Document.Block] { section("annex.pictures", level: 3, []) }

    private var later: [Document.Block] {
        let rows = assessment.later.map { proposal in
            [[name(proposal.recommendation)], reasons(of: proposal, most: 1)]
        }
        return section("annex.later", level: 3, table(["recommendation", "reason"], rows))
    }

    private var done: [Document.Block] {
        if assessment.done.isEmpty { return [] }
        return section("annex.done", level: 3, [.bullets(assessment.done.map(name(_:)))])
    }

    private var moreQuestions: [Document.Block] {
        let rest = assessment.questions.dropFirst(assessment.questionsInMemo)
        if rest.isEmpty { return [] }
        return section("annex.questions", level: 3, [.bullets(rest.map(question(_:)))])
    }

    private var findings: [Document.Block] {
        let rows = assessment.findings.filter(\.isRaised).map { finding in
            [
                [word("kind.\(finding.rule.kind.rawValue)")], [sentence(finding)],
                finding.evidence.filter { $0.fact.state == .known }.map(place(_:)),
                [finding.rule.id + local(finding.rule.origin)], finding.rule.citations.compactMap(cited(_:)),
            ]
        }
        return section("annex.findings", level: 3, table(["kind", "what", "place", "rule", "source"], rows))
    }

    private func place(_ evidence: Evidence) -> String {
        let place = evidence.fact.place ?? evidence.field.place?.text(in: language) ?? ""
        return evidence.field.label.text(in: language) + filler.writer.bracketed(place.isEmpty ? [] : [place])
    }

    private var open: [Document.Block] {
        let fields = assessment.situation.rulebook.vocabulary.fields
        let rows = assessment.findings.compactMap { finding -> [[String]]? in
            guard case .open(let missing) = finding.status else { return nil }
            return [
                [filler.text(finding.rule.title) ?? finding.rule.id],
                missing.map { fields[$0].label.text(in: language) },
            ]
        }
        return section("annex.open", level: 3, table(["what", "unknown"], rows))
    }

    var sources: [Document.Block] {
        let citations = unique(
            assessment.thisYear.flatMap(\.reasons).flatMap(\.rule.citations)
                + assessment.strengths.flatMap(\.rule.citations))
        let sheet = assessment.situation.profile.source.map { source in
            source.title.text(in: language)
                + filler.writer.bracketed([source.date?.written(in: language)].compactMap { $0 })
        }
        let bySource = unique(citations.map(\.source)).compactMap { id in
            cited(id, places: unique(citations.filter { $0.source == id }.compactMap(\.place)))
        }
        let lines = [sheet].compactMap { $0 } + bySource
        return section("heading.sources", lines.isEmpty ? [] : [.bullets(lines)])
    }

    private func cited(_ citation: Citation) -> String? {
        cited(citation.source, places: [citation.place].compactMap { $0 }, withAddress: false)
    }

    private func cited(_ id: String, places: [String], withAddress: Bool = true) -> String? {
        guard let source = assessment.situation.rulebook.source(id), !source.isOrigin else { return nil }
        let address = withAddress ? source.address.map { " \($0)" } ?? "" : ""
        return source.title.text(in: language) + filler.writer.bracketed(places) + address
    }
}
