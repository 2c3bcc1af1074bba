// The schedule as JSON; the names of its keys are stable.

import Advice
import Calendars
import Planning
import Publishing
import Rulebook

extension Timetable {
    var json: JSONValue {
        .object([
            "municipality": .text(municipality),
            "fiscalYears": .list(plan.years.map { .whole($0.year) }),
            "language": .text(language.code),
            "pack": .object(["id": .text(rulebook.id), "version": .text(rulebook.version)]),
            "entries": .list(plan.entries.map(entry(_:))),
            "leftOut": .list(
                plan.leftOut.map { leftOut in
                    .object([
                        "action": .text(leftOut.action),
                        "reason": .text(ReasonWriter(self).sentence(leftOut)),
                    ])
                }),
            "postponed": .texts(plan.postponed),
            "cost": .object([
                "lateness": .whole(plan.cost.lateness), "unevenness": .whole(plan.cost.unevenness),
                "moved": .whole(plan.cost.moved),
            ]),
        ])
    }

    private func entry(_ entry: Plan.Entry) -> JSONValue {
        let year = entry.month.fiscalYear.calendarYear(ofMonth: entry.month.calendarMonth)
        return .object([
            "id": .text(entry.id), "fiscalYear": .whole(entry.month.fiscalYear.year),
            "quarter": .whole(entry.month.quarter),
            "month": .text(PartialDate(year: year, month: entry.month.calendarMonth).iso),
            "months": .whole(entry.duration), "week": entry.week.map(JSONValue.whole) ?? .null,
            "kind": .text(entry.kind), "topic": .text(entry.topic), "owner": .text(entry.owner),
            "title": .text(title(entry)), "agenda": .optional(agenda(entry)),
            "action": .optional(action(entry)), "reasons": .texts(reasons(entry)),
            "milestone": milestone(entry),
        ])
    }

    private func action(_ entry: Plan.Entry) -> String? {
        if case .action(let id) = entry.origin { id } else { nil }
    }

    private func milestone(_ entry: Plan.Entry) -> JSONValue {
        guard let milestone = entry.milestone else { return .null }
        let truth = assessment.situation.truth(milestone.reached)
        return .object([
            "reached": truth == .yes ? .flag(true) : truth == .no ? .flag(false) : .null,
            "then": .optional(filler.text(milestone.then, given: entry.given)),
            "otherwise": .optional(filler.text(milestone.otherwise, given: entry.given)),
        ])
    }
}
