// Days as spreadsheets count them.

import FEELValues

/// The number of a day in a spreadsheet.
enum SerialDay {
    /// Day 0 of the two systems, in days since 1970-01-01: 1899-12-30 and 1904-01-01.
    private static let (start1900, start1904) = (-25_569, -24_107)
    /// Before 1900-03-01 the first system counts a leap day that never was.
    private static let firstSound = 61
    /// 9999-12-31.
    private static let last = 2_958_465

    /// The number of a day; nil for days that spreadsheets do not know.
    static func number(_ date: CalendarDate) -> Int? {
        let number = date.dayNumber - start1900
        return (firstSound...last).contains(number) ? number : nil
    }

    /// The day of a number, and the minutes since its midnight; nil for numbers that are no day.
    static func day(_ number: Double, since1904: Bool) -> (date: CalendarDate, minutes: Int)? {
        guard number >= 1, number <= Double(last) else { return nil }
        let minutes = Int((number * 1_440).rounded())
        let start = since1904 ? start1904 : minutes / 1_440 < firstSound ? start1900 + 1 : start1900
        return CalendarDate(dayNumber: minutes / 1_440 + start).map { ($0, minutes % 1_440) }
    }
}
