// Places the rhythm of the year first, then actions where they fit.

import Advice
import Calendars
import FEELValues
import Rulebook

/// Makes a plan of an assessment.
struct Planner {
    private let assessment: Assessment
    private let situation: Situation
    private let year: FiscalYear

    init(_ assessment: Assessment) {
        self.assessment = assessment
        situation = assessment.situation
        year = assessment.fiscalYear
    }

    func plan() -> Plan {
        let rhythm = situation.rulebook.rhythm.flatMap(entries(of:))
        let actions = ActionPlacement(assessment: assessment, rhythm: rhythm).entries()
        return Plan(entries: (rhythm + actions).sorted { key($0) < key($1) })
    }

    /// Time first; then what returns, its steps, and actions; then names, so that the order is one.
    private func key(_ entry: Plan.Entry) -> (Int, Int, String, Int) {
        switch entry.origin {
        case .rhythm(let id): (entry.month.index, 0, id, 0)
        case .attendant(let id): (entry.month.index, 1, id, entry.occurrence ?? 0)
        case .action(let id): (entry.month.index, 2, id, entry.occurrence ?? 0)
        }
    }

    private func entries(of rhythm: Rhythm) -> [Plan.Entry] {
        guard situation.holds(rhythm.condition) else { return [] }
        let months = months(of: rhythm)
        return months.enumerated().flatMap { index, month in
            let times = (occurrence: index + 1, occurrences: months.count)
            let agenda = rhythm.agendas.indices.contains(index) ? rhythm.agendas[index] : rhythm.agendas.last
            let meeting = Plan.Entry(
                month: month, kind: rhythm.kind, topic: rhythm.topic, owner: rhythm.owner,
                title: rhythm.title,
                agenda: agenda, origin: .rhythm(rhythm.id), occurrence: times.occurrence,
                occurrences: times.occurrences)
            return [meeting] + rhythm.attendants.map { entry(of: $0, beside: rhythm, at: month, times) }
        }
    }

    /// A step before a meeting in April stays in April: the plan begins there.
    private func entry(
        of attendant: Rhythm.Attendant, beside rhythm: Rhythm, at month: Month,
        _ times: (occurrence: Int, occurrences: Int)
    ) -> Plan.Entry {
        let first = Month(FiscalYear.months[0], of: year)
        return Plan.Entry(
            month: max(first, month.advanced(by: attendant.offset)), kind: attendant.kind,
            topic: rhythm.topic,
            owner: attendant.owner, title: attendant.title, agenda: attendant.agenda,
            origin: .attendant(rhythm.id), occurrence: times.occurrence, occurrences: times.occurrences)
    }

    private func months(of rhythm: Rhythm) -> [Month] {
        let value = situation.value(rhythm.months)
        let items: [Value] = if case .list(let items) = value { items } else { [value] }
        let months = items.compactMap { item -> Int? in
            if case .number(let number) = item { number.intValue } else { nil }
        }
        return unique(months.filter { (1...12).contains($0) }).map { Month($0, of: year) }.sorted()
    }
}
