// Takes an assessment and its plan; gives the years as a table, by quarter and by month, as JSON, as iCalendar
// and as a Gantt picture.

import Advice
import Calendars
import Diagnostics
import Planning
import Publishing
import Rulebook

/// A form in which a schedule leaves the program.
package enum ScheduleFormat: String, CaseIterable, Sendable {
    case markdown, html, json, ics, svg

    /// The ending of files in this form.
    package init?(fileEnding: String) {
        switch fileEnding.lowercased() {
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        case "json": self = .json
        case "ics", "ical": self = .ics
        case "svg": self = .svg
        default: return nil
        }
    }
}

/// How a schedule is laid out where it is written as text.
package enum ScheduleLayout: String, CaseIterable, Sendable {
    /// A row for each entry, with its reason.
    case list
    /// A row for each quarter, as the situation sheet has it.
    case quarter
    /// A row for each month, as the annual roadmap has it.
    case month
}

/// A plan, ready to be written.
package struct Timetable {
    let assessment: Assessment
    let plan: Plan
    let language: Language
    let filler: TextFiller
    let words: ScheduleWords

    package init(_ assessment: Assessment, _ plan: Plan, in language: Language, masking: Bool = false) {
        self.assessment = assessment
        self.plan = plan
        self.language = language
        filler = TextFiller(assessment.situation, in: language, masking: masking)
        words = ScheduleWords(language: language)
    }

    /// The schedule in a form.
    ///
    /// - Parameter asOf: the day on which it was made; calendars take what is later for the newer. The first day
    ///   of the plan where nil.
    package func written(
        as format: ScheduleFormat, laidOut layout: ScheduleLayout = .list, asOf: PlainDay? = nil
    ) -> String {
        let publisher = Publisher(language: language)
        switch format {
        case .markdown: return publisher.markdown(document(layout))
        case .html: return publisher.html(document(layout))
        case .json: return json.written
        case .ics: return calendar(asOf: asOf ?? PlainDay(assessment.fiscalYear.year, 4, 1)).text
        case .svg: return Gantt(self).picture.file
        }
    }
}

extension Timetable {
    var rulebook: Rulebook { assessment.situation.rulebook }
    var municipality: String { assessment.situation.profile.name.text(in: language) }

    func title(_ entry: Plan.Entry) -> String { filler.text(entry.title, given: entry.given) ?? entry.id }

    func agenda(_ entry: Plan.Entry) -> String? { filler.text(entry.agenda, given: entry.given) }

    func owner(_ id: String) -> String { rulebook.label(id, of: "sectors", in: language) }

    /// How a milestone stands today, and what follows from it either way.
    func outcomes(_ entry: Plan.Entry) -> [String] {
        guard let milestone = entry.milestone else { return [] }
        let ways = [(words[.ifReached], milestone.then), (words[.ifNot], milestone.otherwise)]
        let texts = ways.compactMap { way, text in
            filler.text(text, given: entry.given).map { way + $0 }
        }
        return [words.standing(assessment.situation.truth(milestone.reached))] + texts
    }

    /// Why an action stands where it stands, in sentences.
    func reasons(_ entry: Plan.Entry) -> [String] {
        guard case .action(let id) = entry.origin, let placed = plan.placements[id] else { return [] }
        return ReasonWriter(self).sentences(placed, at: entry.month)
    }

    /// The years that are planned, and the one after them where something is carried over.
    var years: [FiscalYear] { unique(plan.years + plan.entries.map(\.month.fiscalYear)).sorted() }
}
