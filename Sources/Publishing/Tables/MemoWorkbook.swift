// The memo's tables as a workbook for those who go on working with them: one table a sheet, one header row.

import Advice
import Calendars
import Decisions
import Diagnostics
import FEELValues
import OfficeFiles
import Planning
import Rulebook

/// Composes a workbook of recommendations, decisions where there are some, schedule, questions and facts.
struct MemoWorkbook {
    let memo: MemoComposer

    init(
        _ assessment: Assessment, _ plan: Plan, deciding decided: Decided? = nil, in language: Language,
        masking: Bool
    ) {
        memo = MemoComposer(assessment, plan, deciding: decided, in: language, masking: masking)
    }

    var workbook: Workbook {
        Workbook(
            title: memo.word("memo.title"), language: memo.language,
            sheets: [recommendations] + decisions + [schedule, questions, facts])
    }

    func sheet(_ heading: String, _ columns: [String], _ rows: [[CellValue]]) -> Sheet {
        .table(memo.word(heading), header: columns.map { memo.word("column.\($0)") }, rows: rows)
    }

    private var recommendations: Sheet {
        let columns = [
            "rank", "this year", "recommendation", "reason", "first step", "helpers", "measure", "now",
            "aim",
        ]
        let rows = memo.assessment.recommendations.map { proposal -> [CellValue] in
            let recommendation = proposal.recommendation
            let indicator = recommendation.indicator
            return [
                .number(Double(proposal.rank)), .flag(proposal.isForThisYear),
                .text(memo.name(recommendation)),
                .text(memo.reasons(of: proposal, most: .max).joined(separator: "\n")),
                .optional(memo.filler.text(recommendation.firstStep)),
                .optional(
                    memo.helpers(recommendation.helpers).joined(separator: memo.filler.writer.separator)),
                .optional(memo.filler.text(indicator?.measure)), .optional(memo.filler.text(indicator?.now)),
                .optional(memo.filler.text(indicator?.target)),
            ]
        }
        return sheet("heading.recommendations", columns, rows)
    }

    private var schedule: Sheet {
        let columns = ["fiscal year", "calendar year", "month number", "kind", "what", "agenda", "owner"]
        let rows = memo.plan.entries.map { entry -> [CellValue] in
            let month = entry.month
            return [
                .text(month.fiscalYear.written(in: memo.language)),
                .number(Double(month.fiscalYear.calendarYear(ofMonth: month.calendarMonth))),
                .number(Double(month.calendarMonth)), .text(memo.word("schedule.\(entry.kind)")),
                .text(memo.title(entry)), .optional(memo.filler.text(entry.agenda, given: entry.given)),
                .text(memo.sector(entry.owner)),
            ]
        }
        return sheet("heading.schedule", columns, rows)
    }

    private var questions: Sheet {
        let rows = memo.assessment.questions.enumerated().map { index, question -> [CellValue] in
            let field = question.field
            let text = memo.filler.text(question.wording) ?? field.question?.text(in: memo.language)
            return [
                .number(Double(index + 1)), .text(text ?? field.label.text(in: memo.language)),
                .text(field.groupLabel.text(in: memo.language)), .text(field.label.text(in: memo.language)),
                .optional(field.place?.text(in: memo.language)),
            ]
        }
        return sheet("heading.questions", ["number", "question", "group", "item", "place"], rows)
    }

    /// Remarks may name people and stay where nothing may be recognised.
    private var facts: Sheet {
        let situation = memo.assessment.situation
        let columns = ["group", "item", "value", "unit", "state", "as of", "scope", "place", "remark"]
        let rows = situation.rulebook.vocabulary.fields.enumerated().map { index, field -> [CellValue] in
            let fact = situation.profile.fact(index)
            return [
                .text(field.groupLabel.text(in: memo.language)), .text(field.label.text(in: memo.language)),
                value(Evidence(field: field, fact: fact)), .optional(unit(field)),
                .text(memo.word("state.\(fact.state.rawValue)")), date(fact.asOf), scope(fact),
                .optional(fact.place ?? field.place?.text(in: memo.language)),
                .optional(memo.masking ? nil : fact.note),
            ]
        }
        return sheet("heading.facts", columns, rows)
    }

    /// Small counts of people are hidden here too, and with them free texts, which may tell of people.
    private func value(_ evidence: Evidence) -> CellValue {
        if memo.masking, evidence.fact.state == .known, evidence.field.kind.isFree {
            return .text(memo.word("withheld.value"))
        }
        if memo.filler.isMasked(evidence) { return .text(memo.word("masked.value")) }
        switch evidence.fact.value {
        case .number(let number):
            if case .fiscalYear = evidence.field.kind { break }
            return Double(number.description).map(CellValue.number) ?? .text(number.description)
        case .date(let date): return .date(date)
        default: break
        }
        return .optional(memo.filler.writer.plain(evidence.fact.value, evidence.field.kind))
    }

    /// The form of a unit for many.
    private func unit(_ field: Field) -> String? {
        field.unit?.text(in: memo.language).split(separator: "|").last.map(String.init)
    }

    func date(_ date: PartialDate?) -> CellValue {
        let day = date?.day.flatMap { day in
            date.flatMap { CalendarDate(year: $0.year, month: $0.month ?? 0, day: day) }
        }
        return day.map(CellValue.date) ?? .optional(date?.iso)
    }

    private func scope(_ fact: Fact) -> CellValue {
        fact.state == .known ? .text(memo.filler.scope(fact) ?? memo.word("scope.own")) : .empty
    }
}
