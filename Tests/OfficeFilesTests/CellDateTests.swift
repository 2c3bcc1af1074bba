// Days as spreadsheets count them.

import Testing

@testable import OfficeFiles

@Suite struct CellDateTests {
    @Test(arguments: [
        (CellDate(1900, 3, 1), 61), (CellDate(1970, 1, 1), 25_569), (CellDate(2024, 2, 29), 45_351),
        (CellDate(2024, 6, 30), 45_473), (CellDate(9999, 12, 31), 2_958_465),
    ]) func serials(_ date: CellDate, _ serial: Int) { #expect(date.serial == serial) }

    @Test func daysThatSpreadsheetsDoNotKnow() {
        #expect(CellDate(1900, 2, 28).serial == nil && CellDate(10_000, 1, 1).serial == nil)
    }

    @Test func everyDayComesBack() {
        for day in stride(from: -800_000, through: 3_000_000, by: 37) {
            let date = CellDate(daysSince1970: day)
            #expect(date.daysSince1970 == day && (1...12).contains(date.month) && (1...31).contains(date.day))
        }
    }
}
