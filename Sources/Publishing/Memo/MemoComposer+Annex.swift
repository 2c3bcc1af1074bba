// What stands behind the memo: what was kept for later, every finding, open points, sources.

import Advice
import Diagnostics
import Rulebook

extension MemoComposer {
    func later(_ part: Part) -> [Document.Block] {
        let rows = assessment.later.map { proposal in
            [[name(proposal.recommendation)], reasons(of: proposal, most: 1)]
        }
        return section(part, "annex.later", table(["recommendation", "reason"], rows))
    }

    func done(_ part: Part) -> [Document.Block] {
        if assessment.done.isEmpty { return [] }
        return section(part, "annex.done", [.bullets(assessment.done.map(name(_:)))])
    }

    func findings(_ part: Part) -> [Document.Block] {
        let rows = assessment.findings.filter(\.isRaised).map { finding -> [[String]] in
            let known = finding.evidence.filter { $0.fact.state == .known }
            let places = known.map(place(_:)).joined(separator: filler.writer.separator)
            let rule = finding.rule.id + local(finding.rule.origin)
            let sources = finding.rule.citations.compactMap(cited(_:))
            return [
                [word("kind.\(finding.rule.kind.rawValue)")], [sentence(finding)],
                [([places, rule] + sources).filter { !$0.isEmpty }.joined(separator: divider)],
                [places], [rule], sources,
            ]
        }
        return section(part, "annex.findings", table(part, rows))
    }

    private func place(_ evidence: Evidence) -> String {
        let place = evidence.fact.place ?? evidence.field.place?.text(in: language) ?? ""
        return evidence.field.label.text(in: language) + filler.writer.bracketed(place.isEmpty ? [] : [place])
    }

    func open(_ part: Part) -> [Document.Block] {
        let fields = assessment.situation.rulebook.vocabulary.fields
        let rows = assessment.findings.compactMap { finding -> [[String]]? in
            guard case .open(let missing) = finding.status else { return nil }
            return [
                [filler.text(finding.rule.title) ?? finding.rule.id],
                missing.map { fields[$0].label.text(in: language) },
            ]
        }
        return section(part, "annex.open", table(["what", "unknown"], rows))
    }

    func sources(_ part: Part) -> [Document.Block] {
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
        return section(part, "heading.sources", lines.isEmpty ? [] : [.bullets(lines)])
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
