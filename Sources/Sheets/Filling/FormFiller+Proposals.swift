// What is proposed for a block of a form: at most five of a kind, each part in the column that the pack names.

import Advice
import Calendars
import Diagnostics
import FEELValues
import OfficeFiles
import Planning
import Rulebook

/// Something that is proposed, by what it tells.
struct ProposedItem {
    /// The month in which it stands, where it has one.
    var month: Month?
    let texts: [Form.Proposal.Part: String]
    let cells: [String: Form.Proposal.Part]
    /// The key of the words that mark it.
    var mark = "sheet.proposed"

    /// What stands in a column.
    func text(in column: String) -> String? { cells[column].flatMap { texts[$0] } }
}

extension FormFiller {
    /// As many as a colleague can take in.
    private static let most = 5

    /// - Parameter fields: what is written in the block.
    func proposals(_ proposal: Form.Proposal?, beside fields: [Int] = []) -> [ProposedItem] {
        guard let proposal, contents.proposes else { return [] }
        let assessment = contents.assessment
        let written = proposal.leavesWhatIsWritten ? topics(of: fields) : []
        func isNew(_ topic: String) -> Bool { !written.contains(topic) }
        func item(_ texts: [Form.Proposal.Part: String?], month: Month? = nil) -> ProposedItem {
            ProposedItem(month: month, texts: texts.compactMapValues { $0 }, cells: proposal.cells)
        }
        func told(_ proposals: [Proposal]) -> [ProposedItem] {
            proposals.prefix(Self.most).map { item(texts($0)) }
        }
        switch proposal.of {
        case .strengths:
            return assessment.toldStrengths.filter { isNew($0.rule.topic) }.prefix(Self.most).map {
                item([.title: filler.sentence($0)])
            }
        case .recommendations: return told(assessment.thisYear.filter { isNew($0.recommendation.topic) })
        case .later: return told(assessment.later.filter { isNew($0.recommendation.topic) })
        case .years:
            return years.filter { isNew($0.proposal.recommendation.topic) }.map {
                item(texts($0).merging([.year: $1]) { $1 })
            }
        case .months:
            return contents.track.plan.entries.filter { isNew($0.topic) }.map {
                item(texts($0), month: $0.month)
            }
        case .questions:
            return assessment.questions.prefix(min(Self.most, assessment.questionsInMemo)).map { question in
                let text = filler.text(question.wording) ?? question.field.question?.text(in: language)
                var asked = item([.title: text, .place: question.field.place?.text(in: language)])
                asked.mark = "sheet.asked"
                return asked
            }
        }
    }

    /// The topics of the rows that the municipality wrote into fields.
    private func topics(of fields: [Int]) -> Set<String> {
        let all = Set(rulebook.topics.rows.map(\.id))
        return Set(
            fields.flatMap { rows(of: $0) }.flatMap(\.entries).flatMap { entry -> [Value] in
                if case .list(let items) = entry.value { items } else { [entry.value] }
            }.compactMap { value in
                if case .string(let id) = value, all.contains(id) { id } else { nil }
            })
    }

    private func texts(_ proposal: Proposal) -> [Form.Proposal.Part: String?] {
        let recommendation = proposal.recommendation
        let reasons = unique(proposal.gravestReasons.map(filler.sentence(_:))).prefix(2)
        var texts: [Form.Proposal.Part: String?] = [
            .title: filler.text(recommendation.title), .lead: filler.text(recommendation.lead),
            .reason: reasons.joined(separator: "\n"), .firstStep: filler.text(recommendation.firstStep),
            .measure: filler.text(recommendation.indicator?.measure),
            .now: filler.text(recommendation.indicator?.now),
            .target: filler.text(recommendation.indicator?.target),
            .helpers: recommendation.helpers.map { rulebook.label($0, of: "helpers", in: language) }
                .joined(separator: filler.writer.separator),
        ]
        for role in recommendation.roles { texts[.role(role.sector)] = filler.text(role.task) }
        return texts
    }

    private func texts(_ entry: Plan.Entry) -> [Form.Proposal.Part: String?] {
        [
            .title: filler.text(entry.title, given: entry.given),
            .agenda: filler.text(entry.agenda, given: entry.given),
            .owner: rulebook.label(entry.owner, of: "sectors", in: language),
            .year: entry.month.fiscalYear.written(in: language),
        ]
    }

    /// The recommendations of later years that have a place in the plan, with their year.
    private var years: [(proposal: Proposal, year: String)] {
        let assessment = contents.assessment
        let placed = assessment.later.compactMap { proposal -> (Proposal, FiscalYear)? in
            let months = proposal.recommendation.actions.compactMap { contents.outlook.placements[$0]?.month }
            return months.min().map { (proposal, $0.fiscalYear) }
        }
        return placed.filter { $0.1 > assessment.fiscalYear }.prefix(Self.most)
            .sorted { ($0.1, $0.0.rank) < ($1.1, $1.0.rank) }.map { ($0, $1.written(in: language)) }
    }

    /// A cell of a proposal; the first of its row tells in words that it is one.
    func entry(_ item: ProposedItem, _ column: String, isFirst: Bool) -> FilledForm.Entry {
        let text = item.text(in: column) ?? ""
        return FilledForm.Entry(value: .optional(isFirst ? marked(text, item.mark) : text))
    }

    /// A text behind the words that mark it; several lines stand below them.
    func marked(_ text: String, _ mark: String = "sheet.proposed") -> String {
        guard !text.isEmpty, let mark = ownWord(mark) else { return text }
        return mark + (text.contains("\n") ? "\n" : "") + text
    }
}
