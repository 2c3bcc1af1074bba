// Dated figures of a pack that conditions compare with.

import Calendars
import Diagnostics
import FEELValues

/// A figure that holds for certain fiscal years.
package struct Parameter: Sendable {
    package let id: String
    package let range: SourceRange
    package let label: Localized
    package let unit: Localized?
    package internal(set) var values: [Dated]
    package let why: Localized?
    package let citations: [Citation]
    /// The pack that it comes from.
    package let origin: String

    /// A value and the years in which it holds.
    package struct Dated: Sendable {
        package let years: Years
        package let value: Value
        package let range: SourceRange
    }

    /// The value in a fiscal year; nil where none holds.
    package func value(in year: FiscalYear) -> Value? { values.last { $0.years.contains(year) }?.value }
}

/// Fiscal years from one to another, both included; open where an end is nil.
package struct Years: Sendable, Hashable {
    package let since: FiscalYear?
    package let until: FiscalYear?

    package func contains(_ year: FiscalYear) -> Bool {
        (since.map { $0 <= year } ?? true) && (until.map { year <= $0 } ?? true)
    }
}
