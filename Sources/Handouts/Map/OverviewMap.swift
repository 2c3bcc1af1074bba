// The map: a row for each municipality, a column for each topic.

import Charts
import Diagnostics
import Pictures
import Portfolio
import Rulebook

/// The heat map of an overview.
struct OverviewMap {
    let overview: Overview
    let words: HandoutWords

    /// Beyond so many municipalities the map is looked at as a whole, and cells have no hints.
    private static let mostWithHints = 200
    private static let levels: [HeatCell.Level] = [
        .gap(.high), .gap(.medium), .gap(.low), .strength, .note, .quiet, .open, .unknown,
    ]

    init(_ overview: Overview, _ words: HandoutWords) {
        self.overview = overview
        self.words = words
    }

    var picture: Picture {
        let map = HeatMap(
            columns: words.rulebook.topics.rows.indices.map { words.topic($0) }, rows: rows, legend: legend)
        return map.picture(title: words["map.title"], description: words["map.description"])
    }

    /// Each level, then the mark of what else is open.
    private var legend: [(cell: HeatMap.Cell, text: String)] {
        Self.levels.map { (HeatMap.Cell($0.look, isPartlyOpen: false), words.level($0)) }
            + [(HeatMap.Cell(.quiet, isPartlyOpen: true), words["map.more open"])]
    }

    /// An area has a line of its own where there are areas; those that stand apart come first.
    private var rows: [HeatMap.Row] {
        var rows: [HeatMap.Row] = []
        var last: String?
        for standing in overview.standings {
            let title = title(of: standing)
            if !overview.region.areas.isEmpty, title != last { rows.append(.heading(title)) }
            last = title
            let name = words.name(standing.name)
            rows.append(.place(name, standing.cells.enumerated().map { cell($1, of: name, topic: $0) }))
        }
        return rows
    }

    private func title(of standing: Standing) -> String {
        if standing.isApart { return words["map.apart"] }
        return overview.region.area(standing.area).map { words.name($0.name) } ?? words["map.no area"]
    }

    private func cell(_ cell: HeatCell, of name: String, topic: Int) -> HeatMap.Cell {
        let isPartlyOpen = cell.hasOpenRules && cell.level.height != nil
        let more = isPartlyOpen ? words.bracketed([words["map.more open"]]) : ""
        let hint = words.pair(words.list([name, words.topic(topic)]), words.level(cell.level) + more)
        let hasHints = overview.standings.count <= Self.mostWithHints
        return HeatMap.Cell(cell.level.look, isPartlyOpen: isPartlyOpen, hint: hasHints ? hint : nil)
    }
}

extension HeatCell.Level {
    fileprivate var look: HeatMap.Look {
        switch self {
        case .gap(.high): .high
        case .gap(.medium): .medium
        case .gap(.low): .low
        case .strength: .good
        case .note: .noted
        case .quiet: .quiet
        case .open: .open
        case .unknown: .unknown
        }
    }
}
