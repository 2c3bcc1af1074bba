// Texts that look like values and are none.

import FEELValues
import Testing

@Suite("texts that are no values")
struct MalformedTextTests {
    @Test(arguments: [
        "", "2026-4-01", "2026-04-1", "26-04-01", "02026-04-01", "+2026-04-01", "2026-13-01", "2026-00-10",
        "2026-02-30", "2026-04-01T", "2026/04/01", "２０２６-04-01", "2026-04-01 ",
    ])
    func dates(_ text: String) { #expect(CalendarDate(parsing: text) == nil) }

    @Test(arguments: [
        "", "9:00:00", "09:00", "24:00:01", "25:00:00", "09:60:00", "09:00:60", "09:00:00.", "09:00:00+9:00",
        "09:00:00+19:00", "09:00:00@Nowhere", "09:00:00@", "09:00:00+09:00@Asia/Tokyo", "T09:00:00",
    ])
    func times(_ text: String) { #expect(TimeOfDay(parsing: text) == nil) }

    @Test(arguments: [
        "", "P", "PT", "P1", "1D", "P1H", "PT1D", "P1DT", "P1M1Y", "PT1S1M", "P-1D", "P1Y2D", "P1.5D", "p1d",
        "P99999999999999999999D",
    ])
    func durations(_ text: String) {
        #expect(DaysAndTimeDuration(parsing: text) == nil)
        #expect(YearsAndMonthsDuration(parsing: text) == nil)
    }

    @Test(arguments: [
        "", "-", ".", "1.", "1e", "1e+", "--1", "+1", "1,000", " 1", "1 ", "0x10", "１", "1e99999", "Infinity",
    ])
    func numbers(_ text: String) { #expect(Number(parsing: text) == nil) }
}
