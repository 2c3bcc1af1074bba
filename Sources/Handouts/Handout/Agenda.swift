// The agenda of a quarter: what the year of the region has then, and what came out of the sheets.

import Advice
import Calendars
import Planning
import Portfolio
import Publishing
import Rulebook

/// The points of a meeting.
struct Agenda {
    /// The day of the meeting, where the region has written one.
    let date: PartialDate?
    /// In order.
    let points: [String]

    init(of overview: Overview, host: Profile?, in quarter: Int, _ words: HandoutWords) {
        date = overview.region.meetings.first { $0.isIn(quarter, of: overview.fiscalYear) }
        let year = Year(
            of: host ?? Profile(blank: overview.region.name, in: overview.fiscalYear), overview, words)
        let outcome = words.rulebook.portfolio?.agenda.map { item in
            words.text(item.text) + words.bracketed(Outcome(overview, words).names(of: item.about))
        }
        points = year.points(in: quarter) + (outcome ?? [])
    }
}

/// What the year of the region brings by itself.
private struct Year {
    private let plan: Plan
    private let filler: TextFiller
    private let words: HandoutWords
    private let year: FiscalYear

    init(of profile: Profile, _ overview: Overview, _ words: HandoutWords) {
        let assessment = Advisor(words.rulebook).assess(profile, in: overview.fiscalYear)
        plan = Plan.make(for: assessment)
        filler = TextFiller(assessment.situation, in: words.language, masking: true)
        year = overview.fiscalYear
        self.words = words
    }

    /// The meetings with a column of their own with their agenda, then what else returns in the quarter.
    func points(in quarter: Int) -> [String] {
        let entries = plan.entries(inQuarter: quarter, of: year)
        let headed = Set(words.rulebook.rhythm.filter(\.hasColumn).map(\.id))
        let heads = entries.filter { $0.isOne(of: headed) }.compactMap {
            filler.text($0.agenda, given: $0.given) ?? filler.text($0.title, given: $0.given)
        }
        let others = entries.filter { $0.returns && !$0.isOne(of: headed) }.compactMap { entry in
            filler.text(entry.title, given: entry.given).map {
                PartialDate.monthName(entry.month.calendarMonth, in: words.language) + " " + $0
            }
        }
        return heads + (others.isEmpty ? [] : [words.pair(words["agenda.others"], words.list(others))])
    }
}

extension Plan.Entry {
    fileprivate func isOne(of rhythm: Set<String>) -> Bool {
        if case .rhythm(let id) = origin { rhythm.contains(id) } else { false }
    }

    fileprivate var returns: Bool { if case .rhythm = origin { true } else { false } }
}

extension PartialDate {
    fileprivate func isIn(_ quarter: Int, of year: FiscalYear) -> Bool {
        guard let month else { return false }
        return fiscalYear == year && FiscalYear.quarter(ofMonth: month) == quarter
    }
}

/// What came out, as far as a point of the agenda names it.
private struct Outcome {
    private let overview: Overview
    private let words: HandoutWords
    private static let most = 5

    init(_ overview: Overview, _ words: HandoutWords) {
        self.overview = overview
        self.words = words
    }

    func names(of part: AgendaItem.Part) -> [String] {
        switch part {
        case .map: []
        case .movers:
            overview.movements.filter { !$0.forward.isEmpty }.map { words.name($0.name) }.prefixed(Self.most)
        case .joint: overview.groups.map { words.text($0.work.title) }.prefixed(Self.most)
        case .visits:
            unique(overview.triage.visits.map(\.municipality.name)).map(words.name(_:)).prefixed(Self.most)
        case .questions:
            overview.municipalities.filter { $0.cells.allSatisfy { $0.level.height == nil } }
                .map { words.name($0.name) }.prefixed(Self.most)
        }
    }
}

extension [String] {
    /// The first items, with a mark where there are more.
    fileprivate func prefixed(_ most: Int) -> [String] { count > most ? Array(prefix(most)) + ["…"] : self }
}
