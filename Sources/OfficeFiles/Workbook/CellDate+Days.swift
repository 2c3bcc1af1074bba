// Days as spreadsheets count them.

extension CellDate {
    /// Days since 1970-01-01.
    var daysSince1970: Int {
        // The year begins in March, so that the day added in leap years is its last.
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day so many days after 1970-01-01.
    init(daysSince1970 days: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        self.init(yearOfEra + era * 400 + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9, day)
    }

    /// Day 0 of the two systems in which spreadsheets count.
    static let start1900 = CellDate(1899, 12, 30).daysSince1970
    static let start1904 = CellDate(1904, 1, 1).daysSince1970
    /// Before this day the first system counts a leap day that never was.
    private static let firstSound = CellDate(1900, 3, 1)
    private static let last = CellDate(9999, 12, 31)

    /// The number of the day in a spreadsheet; nil for days that spreadsheets do not know.
    var serial: Int? {
        self >= Self.firstSound && self <= Self.last ? daysSince1970 - Self.start1900 : nil
    }
}
