// Takes an assessment and its plan; gives the years as a table, by quarter and by month, as JSON, as iCalendar
// and as a Gantt picture.

import Advice
import Calendars
import Charts
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

extension Timetable {
    private var gantt: Gantt {
        let title = words.title(municipality)
        let heading = title + words.pick("　", ", ") + words.subtitle(plan.years)
        return PlanChart(plan, of: years, filler).gantt(title: title, heading: heading)
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
        case .svg: return gantt.picture.file
        }
    }
}
