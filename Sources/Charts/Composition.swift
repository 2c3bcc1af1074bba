// A composition: bars whose parts stand side by side, what is not known among them.

import Diagnostics
import Pictures

/// Totals and their parts, all bars on one scale.
package struct Composition: Chart, Sendable {
    /// A count as a number, and as it is written with its unit.
    package struct Count: Sendable {
        package let number: Double
        package let text: String

        package init(_ number: Double, _ text: String) {
            self.number = number
            self.text = text
        }
    }

    package struct Part: Sendable {
        package let label: String
        /// Nil where it is not known, which is not none.
        package let count: Count?

        package init(_ label: String, _ count: Count?) {
            self.label = label
            self.count = count
        }
    }

    package let title: String
    package let bars: [CompositionBar]
    package let language: Language

    package init(title: String, bars: [CompositionBar], in language: Language) {
        self.title = title
        self.bars = bars
        self.language = language
    }

    package var told: String { words.sentences(bars.map(told(_:))) }

    private func told(_ bar: CompositionBar) -> String {
        let parts = bar.parts.map { part in
            part.label + words.colon
                + ([written(part, of: bar)] + [share(part, of: bar)].compactMap { $0 })
                .joined(separator: words.isJapanese ? "、" : ", ")
        }
        let remark = bar.standing == .apart ? [words[.apart]] : []
        return heading(bar) + words.colon + (parts + remark).joined(separator: words.isJapanese ? "／" : "; ")
    }

    package var table: Picture.Table? {
        let rows = bars.flatMap { bar in
            bar.parts.map { [bar.label, $0.label, written($0, of: bar), share($0, of: bar) ?? "–"] }
                + [[bar.label, words[.total], bar.total?.text ?? words[.unknown], "–"]]
        }
        return Picture.Table(
            header: [words[.item], words[.part], words[.count], words[.share]], rows: rows)
    }

    func heading(_ bar: CompositionBar) -> String {
        bar.label + words.bracketed(words[.total] + words.colon + (bar.total?.text ?? words[.unknown]))
    }

    func written(_ part: Part, of bar: CompositionBar) -> String { part.count?.text ?? words[.unknown] }

    /// Only of what is whole, and large enough.
    func share(_ part: Part, of bar: CompositionBar) -> String? {
        guard bar.standing == .whole, bar.showsShares, let total = bar.total?.number, let count = part.count
        else { return nil }
        let tenths = Int((count.number / total * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)" + (words.isJapanese ? "％" : "%")
    }
}
