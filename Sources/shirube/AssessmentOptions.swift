// How a municipality is assessed and told of.

import ArgumentParser
import Calendars

/// The fiscal year, and whether the result leaves the municipality.
struct AssessmentOptions: ParsableArguments {
    @Option(name: .customLong("fiscal-year"), help: "年度 (R6, 2024 など) / fiscal year to assess")
    var fiscalYear: String?

    @Flag(name: .customLong("for-sharing"), help: "少ない人数を伏せる / mask small counts of people")
    var forSharing = false

    /// The year that was asked for; nil for the profile's own.
    var year: FiscalYear? {
        get throws {
            do {
                return try fiscalYear.map(FiscalYear.parse(_:))
            } catch let problem as CalendarProblem {
                throw CommandFailure(CommandMessages.badYear(problem))
            }
        }
    }
}
