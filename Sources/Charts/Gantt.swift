// A Gantt chart: what happens under its owners, its months from left to right, readable in print.

import Diagnostics
import Pictures

/// Rows of marks along months.
package struct Gantt: Chart, Sendable {
    /// A month of the chart, from the first.
    package struct Month: Sendable {
        package let name: String
        /// The name of the year that begins with it; nil within a year.
        package let year: String?
        /// Whether a quarter begins with it.
        package let opensQuarter: Bool

        package init(name: String, year: String?, opensQuarter: Bool) {
            self.name = name
            self.year = year
            self.opensQuarter = opensQuarter
        }
    }

    package struct Mark: Sendable {
        package let form: Form
        /// By its place among the months.
        package let month: Int
        /// In months.
        package let duration: Int
        /// Where in its month it stands, from 0 to 1; a bar fills its months.
        package let place: Double
        package let hint: String

        package enum Form: Sendable, CaseIterable {
            case meeting, step, bar, milestone
        }

        package init(form: Form, month: Int, duration: Int, place: Double, hint: String) {
            self.form = form
            self.month = month
            self.duration = duration
            self.place = place
            self.hint = hint
        }
    }

    package struct Row: Sendable {
        package let label: String
        package let marks: [Mark]
        /// The name by which other rows wait for it.
        package let id: String?
        /// The rows that come before it, by their names.
        package let after: [String]
        /// What the row tells, in words.
        package let told: String

        package init(label: String, marks: [Mark], id: String?, after: [String], told: String) {
            self.label = label
            self.marks = marks
            self.id = id
            self.after = after
            self.told = told
        }
    }

    package struct Group: Sendable {
        package let label: String
        package let rows: [Row]

        package init(label: String, rows: [Row]) {
            self.label = label
            self.rows = rows
        }
    }

    package let title: String
    /// What stands above the chart where it is a file of its own.
    package let heading: String?
    package let months: [Month]
    package let groups: [Group]
    package let language: Language

    package init(
        title: String, heading: String?, months: [Month], groups: [Group], in language: Language
    ) {
        self.title = title
        self.heading = heading
        self.months = months
        self.groups = groups
        self.language = language
    }

    package var width: Double { GanttScale(months: months.count).width }

    package var told: String {
        words.sentences(
            groups.map { group in
                group.label + words.colon
                    + words.list(group.rows.map { $0.label + words.bracketed($0.told) })
            })
    }

    package var table: Picture.Table? {
        let rows = groups.flatMap { group in group.rows.map { [group.label, $0.label, $0.told] } }
        return Picture.Table(header: [words[.owner], words[.what], words[.month]], rows: rows)
    }
}
