// What turns over two fields: a letter for each outcome, and what the letters mean.

import Advice
import Diagnostics
import Pictures
import WhatIf

extension SweepReport {
    /// A letter for each outcome that differs, in the order in which they are met.
    private var letters: [Sweep.Outcome: String] {
        let all = sweep.distinct.enumerated().map { ($1, Self.letter($0)) }
        return Dictionary(all, uniquingKeysWith: { first, _ in first })
    }

    /// A to Z, then AA, AB and so on.
    private static func letter(_ index: Int) -> String {
        let last = String(UnicodeScalar(UInt8(65 + index % 26)))
        return index < 26 ? last : letter(index / 26 - 1) + last
    }

    /// The letters by row of the second field.
    private var letterRows: [[String]] {
        let letters = letters
        let width = sweep.axes[0].facts.count
        return stride(from: 0, to: sweep.outcomes.count, by: width).map { start in
            sweep.outcomes[start..<start + width].map { letters[$0] ?? "" }
        }
    }

    var grid: String {
        let (heads, sides) = (labels(sweep.axes[0]), labels(sweep.axes[1]))
        let margin = (sides.map(\.displayWidth).max() ?? 0) + 2
        let width = (heads.map(\.displayWidth).max() ?? 0) + 2
        let rows = [heads] + letterRows
        let lines = zip([""] + sides, rows).map { side, cells in
            side.padded(to: margin) + cells.map { $0.padded(to: width) }.joined() + "\n"
        }
        return lines.joined() + "\n"
            + legend.map { "\($0.head)\n" + $0.lines.map { "   \($0)\n" }.joined() }.joined()
    }

    /// What each letter means: what is said there and not as things stand, or the other way round.
    private var legend: [(head: String, lines: [String])] {
        sweep.distinct.enumerated().map { index, outcome in
            let turns = sweep.turningRules.filter { outcome.speaks[$0] != sweep.present.speaks[$0] }.map {
                let rule = teller.rulebook.rules[$0]
                return "\(words.mark(outcome.speaks[$0])) \(teller.title(of: rule, filler)) [\(rule.id)]"
            }
            return (
                words.outcome(Self.letter(index), isPresent: outcome == sweep.present), turns + moves(outcome)
            )
        }
    }

    /// The recommendations of this year that enter or leave, or that only their order changes.
    private func moves(_ outcome: Sweep.Outcome) -> [String] {
        let present = sweep.present.first
        let entering = outcome.first.filter { !present.contains($0) }.map { "+ \(title(of: $0)) [\($0)]" }
        let leaving = present.filter { !outcome.first.contains($0) }.map { "- \(title(of: $0)) [\($0)]" }
        if outcome.first == present || !(entering + leaving).isEmpty { return entering + leaving }
        return [words.otherOrder]
    }

    /// The sweep as a picture.
    var picture: Picture {
        let names = sweep.axes.map { teller.name(of: $0.field) }
        let drawing = SweepPicture(
            title: words.sweepTitle(names), names: names, labels: sweep.axes.map { labels($0) },
            legend: sweep.distinct.count == 1 ? [("", words.nothingTurns)] : pictureLegend)
        if sweep.axes.count > 1 { return drawing.grid(letterRows, present: letters[sweep.present] ?? "") }
        let rows = rows(Array(sweep.outcomes.indices)).map { (cells: $0.cells, title: $0.title) }
        return drawing.strip(rows, present: presentPlace)
    }

    private var pictureLegend: [(mark: String, text: String)] {
        if sweep.axes.count == 1 { return words.marks }
        return legend.enumerated().map { index, entry in
            (Self.letter(index), entry.lines.isEmpty ? words.asNow : entry.lines.joined(separator: "  "))
        }
    }

    /// The place of the present value among those of a single field.
    private var presentPlace: Int? {
        let axis = sweep.axes[0]
        let value = sweep.situation.profile.fact(axis.field).value
        return axis.facts.firstIndex { $0.value == value }
    }
}
