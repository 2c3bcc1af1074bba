// What returns each year, with what stands before and after it.

import Advice
import Calendars
import FEELValues
import Rulebook

/// Lays out the rhythm of one or several fiscal years.
struct RhythmLayout {
    private let situation: Situation
    private let years: Int
    private let first: Month

    init(_ situation: Situation, years: Int) {
        self.situation = situation
        self.years = years
        first = Month(FiscalYear.months[0], of: situation.fiscalYear)
    }

    func entries() -> [Plan.Entry] {
        (0..<years).flatMap { ahead in
            let then = situation.ahead(ahead)
            return situation.rulebook.rhythm.flatMap { entries(of: $0, then, ahead) }
        }
    }

    private func entries(of rhythm: Rhythm, _ then: Situation, _ ahead: Int) -> [Plan.Entry] {
        guard then.holds(rhythm.condition) else { return [] }
        let months = months(of: rhythm, then)
        return months.enumerated().flatMap { index, month in
            let turn = Turn(
                month: month, year: then.fiscalYear, ahead: ahead, number: index + 1, of: months.count)
            let steps = rhythm.attendants.enumerated().map { step, attendant in
                entry(of: attendant, step + 1, beside: rhythm, turn)
            }
            return [entry(of: rhythm, turn)] + steps
        }
    }

    /// One time that something returns.
    private struct Turn {
        let month: Month
        let year: FiscalYear
        let ahead: Int
        let number: Int
        let of: Int
    }

    private func entry(of rhythm: Rhythm, _ turn: Turn) -> Plan.Entry {
        let agendas = rhythm.agendas
        let agenda = agendas.indices.contains(turn.number - 1) ? agendas[turn.number - 1] : agendas.last
        return Plan.Entry(
            month: turn.month, kind: rhythm.kind, topic: rhythm.topic, owner: rhythm.owner,
            title: rhythm.title, agenda: agenda, origin: .rhythm(rhythm.id), year: turn.year,
            yearsAhead: turn.ahead, occurrence: turn.number, occurrences: turn.of, duration: 1,
            week: rhythm.week, milestone: rhythm.milestone)
    }

    /// A step before a meeting in the first month stays in it: the plan begins there.
    private func entry(
        of attendant: Rhythm.Attendant, _ step: Int, beside rhythm: Rhythm, _ turn: Turn
    ) -> Plan.Entry {
        Plan.Entry(
            month: max(first, turn.month.advanced(by: attendant.offset)), kind: attendant.kind,
            topic: rhythm.topic, owner: attendant.owner, title: attendant.title, agenda: attendant.agenda,
            origin: .attendant(rhythm.id, step: step, offset: attendant.offset), year: turn.year,
            yearsAhead: turn.ahead, occurrence: turn.number, occurrences: turn.of, duration: 1, week: nil,
            milestone: nil)
    }

    private func months(of rhythm: Rhythm, _ then: Situation) -> [Month] {
        let value = then.value(rhythm.months)
        let items: [Value] = if case .list(let items) = value { items } else { [value] }
        let months = items.compactMap { item -> Int? in
            if case .number(let number) = item { number.intValue } else { nil }
        }
        return unique(months.filter { (1...12).contains($0) }).map { Month($0, of: then.fiscalYear) }
            .sorted()
    }
}
