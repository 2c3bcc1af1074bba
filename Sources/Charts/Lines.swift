// Lines over time: a panel for each indicator with what was reached and what was aimed at, each on its own scale.

import Diagnostics
import Pictures

/// Indicators over the same periods.
package struct Lines: Chart, Sendable {
    package struct Panel: Sendable {
        package let label: String
        /// By the place of their period.
        package let actual: [Int: Composition.Count]
        package let target: [Int: Composition.Count]

        package init(label: String, actual: [Int: Composition.Count], target: [Int: Composition.Count]) {
            self.label = label
            self.actual = actual
            self.target = target
        }
    }

    package let title: String
    /// The names of the periods, the earliest first.
    package let periods: [String]
    package let panels: [Panel]
    package let language: Language

    package init(title: String, periods: [String], panels: [Panel], in language: Language) {
        self.title = title
        self.periods = periods
        self.panels = panels
        self.language = language
    }

    package var told: String {
        words.sentences(
            panels.map { panel in
                let values = periods.indices.flatMap { period -> [String] in
                    let pairs = [
                        (panel.target[period], words[.target]), (panel.actual[period], words[.actual]),
                    ]
                    return pairs.compactMap { count, word in
                        count.map { "\(periods[period]) \(word) \($0.text)" }
                    }
                }
                return panel.label + words.colon + words.list(values)
            })
    }

    package var table: Picture.Table? {
        let rows = panels.flatMap { panel in
            periods.indices.compactMap { period -> [String]? in
                let (target, actual) = (panel.target[period], panel.actual[period])
                if target == nil, actual == nil { return nil }
                return [panel.label, periods[period], target?.text ?? "–", actual?.text ?? "–"]
            }
        }
        return Picture.Table(
            header: [words[.item], words[.year], words[.target], words[.actual]], rows: rows)
    }
}
