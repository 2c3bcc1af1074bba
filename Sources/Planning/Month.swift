// A month of a fiscal year.

import Calendars

/// A calendar month, counted from April of a fiscal year.
package struct Month: Hashable, Sendable, Comparable {
    /// Months since April of year 0.
    package let index: Int

    package init(index: Int) { self.index = index }

    /// A calendar month (1 to 12) of a fiscal year.
    package init(_ calendarMonth: Int, of fiscalYear: FiscalYear) {
        index = fiscalYear.year * 12 + FiscalYear.position(ofMonth: calendarMonth)
    }

    package var fiscalYear: FiscalYear { FiscalYear(index / 12) }
    /// 1 to 12.
    package var calendarMonth: Int { FiscalYear.months[index % 12] }
    /// 1 to 4.
    package var quarter: Int { index % 12 / 3 + 1 }

    package func advanced(by months: Int) -> Month { Month(index: index + months) }

    package static func < (lhs: Month, rhs: Month) -> Bool { lhs.index < rhs.index }
}
