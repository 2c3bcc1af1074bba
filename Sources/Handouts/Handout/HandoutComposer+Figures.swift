// Figures side by side, and the map as a table.

import Portfolio
import Publishing
import Rulebook

extension HandoutComposer {
    /// In the order of municipalities, never by value: what is counted otherwise cannot be compared.
    var compared: [Document.Block] {
        let figures = words.rulebook.portfolio?.figures ?? []
        let rows = overview.municipalities.flatMap { standing in
            zip(figures, standing.figures).compactMap { figure, cell -> [[String]]? in
                guard let text = cell.text else { return nil }
                let counted = figure.counted == nil ? "" : cell.counted ?? words["unknown.date"]
                return [[words.name(standing.name)], [words.text(figure.label)], [text], [counted]]
            }
        }
        return section("heading.compared", table(["municipality", "item", "value", "counted"], rows))
    }

    /// What the map shows, for those who do not see it.
    var twin: [Document.Block] {
        let rows = overview.standings.map { standing in
            let lines = Self.levels.compactMap { level -> String? in
                let topics = standing.cells.indices.filter { standing.cells[$0].level == level }
                if topics.isEmpty { return nil }
                let isAll = topics.count == standing.cells.count
                return isAll ? words.level(level) : words.pair(words.level(level), words.topics(topics))
            }
            return [[words.name(standing.name)], lines]
        }
        return section("heading.map as table", table(["municipality", "what"], rows))
    }

    private static let levels: [HeatCell.Level] = [
        .strength, .gap(.high), .gap(.medium), .gap(.low), .open, .unknown,
    ]
}
