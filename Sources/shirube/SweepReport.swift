// What turns over the values of one or two fields, for people and for machines.

import Advice
import Diagnostics
import Pictures
import Publishing
import Rulebook
import WhatIf

/// The outcomes of a sweep.
struct SweepReport {
    let sweep: Sweep
    let teller: FactTeller
    let filler: TextFiller

    var words: TrialWords { teller.words }

    init(_ sweep: Sweep, _ teller: FactTeller) {
        self.sweep = sweep
        self.teller = teller
        filler = teller.filler(sweep.situation)
    }

    var text: String {
        let head = sweep.axes.map { "\(teller.name(of: $0.field))\(present($0))\n" }.joined()
        if sweep.distinct.count == 1 { return head + "  " + words.nothingTurns + "\n" }
        return head + "\n" + (sweep.axes.count == 1 ? line : grid)
    }

    /// The value of a field as things stand, in brackets.
    private func present(_ axis: SweepAxis) -> String {
        let fact = sweep.situation.profile.fact(axis.field)
        return words.place(words.present(teller.text(fact, of: axis.field, filler)))
    }

    /// The values of an axis, without their unit.
    func labels(_ axis: SweepAxis) -> [String] {
        let kind = teller.rulebook.vocabulary.fields[axis.field].kind
        return axis.facts.map { filler.writer.plain($0.value, kind) ?? words.unknown }
    }

    /// A row for each rule and recommendation that turns, a column for each stretch of values.
    private var line: String {
        let labels = labels(sweep.axes[0])
        let heads = sweep.stretches.map { stretch in
            stretch.count == 1
                ? labels[stretch.lowerBound] : "\(labels[stretch.lowerBound])–\(labels[stretch.upperBound])"
        }
        let width = (heads.map(\.displayWidth).max() ?? 1) + 2
        let rows = [(words.value, heads, "")] + self.rows(sweep.stretches.map(\.lowerBound))
        let lines = rows.map { kind, cells, title in
            kind.padded(to: 8) + cells.map { $0.padded(to: width) }.joined() + title + "\n"
        }
        let marks = words.marks.map { "\($0.mark) \($0.text)" }.joined(separator: "  ")
        return lines.joined() + "\n" + marks + "\n"
    }

    /// What is shown of each turning rule and recommendation at some places: its kind, marks and title.
    func rows(_ places: [Int]) -> [(kind: String, cells: [String], title: String)] {
        let rules = sweep.turningRules.map { index in
            let rule = teller.rulebook.rules[index]
            let marks = places.map { words.cell(sweep.outcomes[$0].speaks[index]) }
            return (words.rule, marks, "\(teller.title(of: rule, filler)) [\(rule.id)]")
        }
        let proposals = sweep.turningProposals.map { id in
            let ranks = places.map { sweep.outcomes[$0].rank(of: id).map(String.init) ?? "–" }
            return (words.proposal, ranks, "\(title(of: id)) [\(id)]")
        }
        return rules + proposals
    }

    func title(of recommendation: String) -> String {
        teller.rulebook.recommendation(recommendation).map { teller.title(of: $0, filler) } ?? recommendation
    }

    var json: JSONValue {
        .object([
            "axes": .list(
                sweep.axes.map { axis in
                    .object([
                        "field": .text(teller.rulebook.vocabulary.fields[axis.field].name),
                        "label": .text(teller.name(of: axis.field)),
                        "values": .list(axis.facts.map { JSONValue($0.value) }),
                        "present": teller.json(
                            sweep.situation.profile.fact(axis.field), of: axis.field, filler),
                    ])
                }),
            "rules": .list(
                sweep.turningRules.map { index in
                    .object([
                        "rule": .text(teller.rulebook.rules[index].id),
                        "outcomes": .texts(sweep.outcomes.map { $0.speaks[index].word }),
                    ])
                }),
            "recommendations": .list(
                sweep.turningProposals.map { id in
                    let ranks = sweep.outcomes.map { $0.rank(of: id).map(JSONValue.whole) ?? .null }
                    return .object(["id": .text(id), "ranks": .list(ranks)])
                }),
        ])
    }
}

extension String {
    /// The text with spaces up to so many columns of a terminal.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(width - displayWidth, 1))
    }
}
