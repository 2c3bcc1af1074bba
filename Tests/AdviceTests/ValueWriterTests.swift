// How values are written in Japanese and English.

import Diagnostics
import FEELValues
import Rulebook
import Testing

@testable import Advice

@Suite struct ValueWriterTests {
    private func writer(_ language: Language) -> ValueWriter {
        ValueWriter(language: language, yes: "有", no: "無", separator: "、")
    }

    @Test(arguments: [
        ("0", "0"), ("7", "7"), ("999", "999"), ("1000", "1,000"), ("1234567", "1,234,567"),
        ("-1234.5", "-1,234.5"),
        ("73.6", "73.6"), ("0.05", "0.05"),
    ])
    func numbersAreGrouped(_ digits: String, _ written: String) throws {
        let number = try #require(Number(parsing: digits))
        #expect(writer(.japanese).plain(.number(number)) == written)
    }

    @Test func unitsFollowTheLanguage() {
        let unit = Localized([("ja", "回"), ("en", "time|times")])
        #expect(writer(.japanese).withUnit("1", unit) == "1回")
        #expect(writer(.english).withUnit("1", unit) == "1 time")
        #expect(writer(.english).withUnit("3", unit) == "3 times")
        #expect(writer(.english).withUnit("3", Localized("%")) == "3%")
    }

    @Test func bracketsFollowTheLanguage() {
        #expect(writer(.japanese).bracketed(["令和5年度", "県全体"]) == "（令和5年度、県全体）")
        #expect(writer(.english).bracketed(["FY2023"]) == " (FY2023)")
        #expect(writer(.english).bracketed([]) == "")
    }

    @Test func nullHasNoText() { #expect(writer(.japanese).plain(.null) == nil) }
}
