// Reads dates as people write them: ISO, era names and letters, full-width digits, fiscal years.

extension PartialDate {
    /// Reads a date of any precision, such as `R5.6.30`, `令和5年6月`, `2023-06`, `H29`, `R5年度`, `FY2023`.
    package static func parse(_ text: String) throws(CalendarProblem) -> PartialDate {
        var rest = Substring(halfWidth(text).filter { $0 != " " }).uppercased()[...]
        let isFiscal = rest.hasPrefix("FY") || rest.hasSuffix("年度")
        if rest.hasPrefix("FY") { rest = rest.dropFirst(2) }
        if isFiscal, rest.hasSuffix("度") { rest = rest.dropLast() }
        if rest.hasSuffix("末") { rest = rest.dropLast() }
        let era = takeEra(&rest)
        guard let parts = numbers(in: rest), (1...3).contains(parts.count) else { throw .notADate(text) }
        if isFiscal, parts.count > 1 { throw .notADate(text) }
        if era == nil, !(1000...9999).contains(parts[0]) { throw .notADate(text) }
        let date = PartialDate(
            year: era?.westernYear(parts[0]) ?? parts[0], month: parts.count > 1 ? parts[1] : nil,
            day: parts.count > 2 ? parts[2] : nil, isFiscal: isFiscal)
        try date.checkDay(as: text)
        if let era { try date.check(era, eraYear: parts[0], as: text) }
        return date
    }

    private static func takeEra(_ text: inout Substring) -> Era? {
        for era in Era.all {
            if text.hasPrefix(era.name) {
                text = text.dropFirst(era.name.count)
                return era
            }
            if text.first == era.letter {
                text = text.dropFirst()
                return era
            }
        }
        return nil
    }

    /// The numbers of `5年6月30日`, `5.6.30`, `5-6-30`, `5/6/30` or `元年5月`, in order.
    private static func numbers(in text: Substring) -> [Int]? {
        var body = text.replacing("元", with: "1")
        for mark in ["年", "月", ".", "/", "-"] { body = body.replacing(mark, with: " ") }
        let parts = body.replacing("日", with: "").split(separator: " ")
        let numbers = parts.compactMap { $0.count <= 4 ? Int($0) : nil }
        return numbers.count == parts.count && numbers.allSatisfy { $0 > 0 } ? numbers : nil
    }

    private func checkDay(as text: String) throws(CalendarProblem) {
        guard let month else { return }
        guard (1...12).contains(month) else { throw .noSuchDay(text) }
        guard let day else { return }
        guard (1...PlainDay.lastDay(ofYear: year, month: month)).contains(day) else { throw .noSuchDay(text) }
    }

    /// The whole of the date must be able to fall in the era; a fiscal year may reach into it.
    private func check(_ era: Era, eraYear: Int, as text: String) throws(CalendarProblem) {
        if lastDay < era.first { throw .beforeEra(text, era) }
        guard let last = era.last else { return }
        let earliest = PlainDay(year, month ?? (precision == .fiscalYear ? 4 : 1), day ?? 1)
        if earliest > last { throw .afterEra(text, era) }
    }
}

extension FiscalYear {
    /// A fiscal year as people write it: 令和6年度, R6, FY2024, 2024.
    package static func parse(_ text: String) throws(CalendarProblem) -> FiscalYear {
        let date = try PartialDate.parse(text)
        switch date.precision {
        case .year, .fiscalYear: return FiscalYear(date.year)
        case .month, .day: throw .notAYear(text)
        }
    }
}
