// Charts of invented data: long names and short ones, much and nothing, known and unknown.

import Charts
import Diagnostics
import TestSupport

/// Draws charts from seeded numbers.
struct ChartGenerator {
    private var numbers: SeededNumbers
    private let language: Language

    init(seed: UInt64, in language: Language) {
        numbers = SeededNumbers(seed: seed)
        self.language = language
    }

    mutating func all() -> [any Chart] {
        [composition(), coverage(), lines(), map(), gantt(), tree()]
    }

    private mutating func upTo(_ most: Int) -> Int { Int.random(in: 0...most, using: &numbers) }

    private mutating func name() -> String {
        let words =
            language == .japanese
            ? ["協議", "の場", "精神", "保健福祉", "センター", "（仮称）", "R6"]
            : ["council ", "of ", "mental ", "health ", "and ", "welfare ", "interdepartmental "]
        return (0...upTo(7)).map { _ in words[upTo(words.count - 1)] }.joined()
    }

    private mutating func list<Element>(_ most: Int, _ make: (inout Self) -> Element) -> [Element] {
        (0..<upTo(most)).map { _ in make(&self) }
    }

    private mutating func count() -> Composition.Count? {
        if upTo(3) == 0 { return nil }
        let number = upTo(1) == 0 ? upTo(9) : upTo(20_000)
        return Composition.Count(Double(number), "\(number)" + (language == .japanese ? "人" : " people"))
    }

    private mutating func composition() -> Composition {
        let bars = (0...upTo(2)).map { _ in
            let parts = (0...upTo(5)).map { _ in Composition.Part(name(), count()) }
            let sum = parts.compactMap(\.count?.number).reduce(0, +)
            let whole = Composition.Count(sum, "\(Int(sum))")
            return CompositionBar(
                label: name(), total: upTo(1) == 0 ? whole : count(), parts: parts,
                showsShares: upTo(1) == 0)
        }
        return Composition(title: name(), bars: bars, in: language)
    }

    private mutating func coverage() -> Coverage {
        let states = (0...3).map { "\($0)" + name().prefix(8) }
        let grades = [name(), name(), nil]
        let items = (0...upTo(15)).map { index in
            let state = upTo(4)
            return Coverage.Item(
                mark: "\(index + 1)", label: name(), state: state < 4 ? state : nil,
                elsewhere: upTo(3) == 0 ? nil : (count: upTo(96), grade: grades[upTo(2)]))
        }
        let elsewhere = upTo(4) == 0 ? nil : Coverage.Elsewhere(label: name() + name(), of: 96)
        return Coverage(title: name(), items: items, states: states, elsewhere: elsewhere, in: language)
    }

    private mutating func lines() -> Lines {
        let periods = 1 + upTo(3)
        let panels = (0...upTo(7)).map { _ in
            let pairs = (0..<periods).map { ($0, count(), count()) }
            let actual = pairs.compactMap { period, count, _ in count.map { (period, $0) } }
            let target = pairs.compactMap { period, _, count in count.map { (period, $0) } }
            return Lines.Panel(
                label: name(), actual: Dictionary(uniqueKeysWithValues: actual),
                target: Dictionary(uniqueKeysWithValues: target))
        }
        let names = (0..<periods).map { language == .japanese ? "令和\($0)年度" : "FY202\($0)" }
        return Lines(title: name(), periods: names, panels: panels, in: language)
    }

    private mutating func map() -> TierMap {
        let tiers = (0...upTo(2)).map { index in
            TierMap.Tier(
                label: name(), exists: [true, false, nil][upTo(2)], detail: upTo(1) == 0 ? nil : name(),
                isOwn: index == 0)
        }
        let groups = (0...upTo(3)).map { _ in
            TierMap.Group(
                label: name(),
                members: list(8) { ($0.name(), TierMap.Membership.allCases[$0.upTo(2)]) })
        }
        return TierMap(title: name(), tiers: tiers, body: name(), groups: groups, in: language)
    }

    private mutating func gantt() -> Gantt {
        let months = (0..<12).map { month in
            Gantt.Month(
                name: "\(month + 1)", year: month == 0 ? "R6" : nil, opensQuarter: month % 3 == 0)
        }
        let groups = (0...upTo(3)).map { _ in Gantt.Group(label: name(), rows: list(8) { $0.row() }) }
        return Gantt(
            title: name(), heading: upTo(1) == 0 ? nil : String(name().prefix(30)), months: months,
            groups: groups, in: language)
    }

    private mutating func row() -> Gantt.Row {
        let marks = (0...upTo(3)).map { _ in
            Gantt.Mark(form: .allCases[upTo(2)], month: upTo(9), duration: 1 + upTo(2), place: 0.5, hint: "")
        }
        return Gantt.Row(
            label: name(), marks: marks, id: "\(upTo(20))", after: ["\(upTo(20))"], told: name())
    }

    private mutating func tree() -> StatementTree {
        StatementTree(
            title: name(), root: node(depth: 4), mostHeight: upTo(1) == 0 ? 400 : .infinity,
            in: language)
    }

    private mutating func node(depth: Int) -> TreeNode {
        let children = depth == 0 ? [] : list(3) { $0.node(depth: depth - 1) }
        return TreeNode(
            statement: name(), remarks: list(2) { $0.name() }, truth: [.holds, .open, .fails][upTo(2)],
            isDecisive: upTo(1) == 0, children: children)
    }
}
