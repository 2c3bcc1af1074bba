// Pictures of figures: what a total is made of, and how indicators moved.

import Advice
import Calendars
import Charts
import Comparison
import FEEL
import FEELValues
import Rulebook

extension Illustrator {
    /// Bars of which something is known; one with a small count of people is left out when masking, as its
    /// length and the others would tell it.
    func composition(
        _ bars: [PictureTerms.Bar], least: CompiledExpression?, title: String
    ) -> ([any Chart], [Evidence]) {
        let shown = bars.filter { bar in
            let facts = evidence([bar.total] + bar.parts)
            return bar.parts.contains { count($0) != nil } && !facts.contains(where: filler.isMasked(_:))
        }
        if shown.isEmpty { return ([], []) }
        let most = least.flatMap { number(situation.value($0)) } ?? 0
        let drawn = shown.map { bar in
            let total = count(bar.total)
            return CompositionBar(
                label: filler.text(bar.label) ?? "", total: total,
                parts: bar.parts.map { Composition.Part(label($0), count($0)) },
                showsShares: total.map { $0.number >= most } ?? false)
        }
        return (
            [Composition(title: title, bars: drawn, in: language)],
            evidence(shown.flatMap { [$0.total] + $0.parts })
        )
    }

    private func count(_ expression: CompiledExpression) -> Composition.Count? {
        guard let number = number(situation.value(expression)),
            let text = filler.write(expression, .unit, situation)
        else { return nil }
        return Composition.Count(number, text)
    }

    /// How many panels stand on a page.
    private static let panelsPerPicture = 9

    /// Indicators of which two values are known, over the years of both sheets; as they stand in the
    /// municipality's own words, they are withheld when masking.
    func lines(_ points: [PictureTerms.Points], title: String) -> ([any Chart], [Evidence]) {
        if masking { return ([], []) }
        let readings = ([situation, earlier?.situation].compactMap { $0 }).flatMap { situation in
            points.flatMap { IndicatorReading.all($0, situation) }
        }
        let years = unique(readings.map(\.year)).sorted()
        let panels = unique(readings.map(\.key)).compactMap { key in
            panel(readings.filter { $0.key == key }, years)
        }
        let pages = stride(from: 0, to: panels.count, by: Self.panelsPerPicture).map {
            Array(panels[$0..<min($0 + Self.panelsPerPicture, panels.count)])
        }
        let names = years.map { $0.written(in: language) }
        let charts = pages.enumerated().map { index, panels in
            let page = pages.count > 1 ? filler.writer.bracketed(["\(index + 1)/\(pages.count)"]) : ""
            return Lines(title: title + page, periods: names, panels: panels, in: language)
        }
        return (charts, [])
    }

    /// Of several values for a year the first counts: that of the later sheet, a result before a present value.
    private func panel(_ readings: [IndicatorReading], _ years: [FiscalYear]) -> Lines.Panel? {
        func counts(_ value: (IndicatorReading) -> Composition.Count?) -> [Int: Composition.Count] {
            let pairs = readings.compactMap { reading in
                years.firstIndex(of: reading.year).flatMap { index in value(reading).map { (index, $0) } }
            }
            return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        }
        let (actual, target) = (counts(\.actual), counts(\.target))
        guard let name = readings.first?.name, actual.count + target.count > 1 else { return nil }
        return Lines.Panel(label: name, actual: actual, target: target)
    }
}

/// What a row of a sheet says of an indicator in a year.
private struct IndicatorReading {
    let name: String
    let year: FiscalYear
    let target: Composition.Count?
    let actual: Composition.Count?

    /// The same for names that differ in nothing but white space and the width of letters.
    var key: String { IndicatorResult.folded(name) }

    static func all(_ points: PictureTerms.Points, _ situation: Situation) -> [IndicatorReading] {
        guard case .list(let rows) = situation.value(points.rows) else { return [] }
        return rows.compactMap { row in
            guard case .context(let cells) = row, case .string(let name)? = cells[points.name] else {
                return nil
            }
            return IndicatorReading(
                name: name, year: FiscalYear(situation.fiscalYear.year + points.yearsAhead),
                target: points.target.flatMap { count($0, cells) },
                actual: points.actual.flatMap { count($0, cells) })
        }
    }

    /// As the sheet writes it, or as a bare number.
    private static func count(
        _ columns: PictureTerms.Points.Columns, _ cells: ContextValue
    ) -> Composition.Count? {
        guard case .number(let number)? = cells[columns.number], let value = Double(number.description)
        else { return nil }
        guard let column = columns.text, case .string(let text)? = cells[column] else {
            return Composition.Count(value, number.description)
        }
        return Composition.Count(value, text)
    }
}
