// What charts say to those who do not see them.

import Charts
import Diagnostics
import Testing

@Suite struct TellingTests {
    @Test func coverageGroupsItemsByState() {
        let items = [
            Coverage.Item(mark: "1", label: "council", state: 0, elsewhere: (count: 96, grade: "required")),
            Coverage.Item(mark: "2", label: "housing", state: nil, elsewhere: (count: 5, grade: nil)),
        ]
        let chart = Coverage(
            title: "t", items: items, states: ["in place", "planned"],
            elsewhere: Coverage.Elsewhere(label: "in FY2020", of: 96), in: .english)
        #expect(
            chart.told == "in place: 1 council (96/96). not known: 2 housing (5/96). In brackets: in FY2020.")
        #expect(chart.table?.rows.last == ["2 housing", "not known", "5/96", "–"])
    }

    @Test func membersThatAreNotNamedAreNotGone() {
        let groups = [
            TierMap.Group(
                label: "福祉", members: [("家族会", .onTheList), ("ピア", .notKnown), ("住まい", .notOnTheList)])
        ]
        let tiers = [
            TierMap.Tier(label: "圏域", exists: nil, detail: "1か所", isOwn: false),
            TierMap.Tier(label: "市", exists: true, detail: nil, isOwn: true),
        ]
        let map = TierMap(title: "t", tiers: tiers, body: "協議の場", groups: groups, in: .japanese)
        #expect(
            map.told
                == "圏域：未記入（1か所）、市：あり。協議の場 名簿にある：家族会。協議の場 名簿に見えない：住まい。協議の場 不明（これから伺う）：ピア。")
    }

    @Test func linesTellTargetsBesideResults() {
        let panel = Lines.Panel(
            label: "meetings", actual: [0: Composition.Count(1, "1")],
            target: [0: Composition.Count(2, "2"), 1: Composition.Count(3, "3")])
        let chart = Lines(title: "t", periods: ["FY2023", "FY2024"], panels: [panel], in: .english)
        #expect(chart.told == "meetings: FY2023 target 2, FY2023 actual 1, FY2024 target 3.")
        #expect(chart.table?.rows == [["meetings", "FY2023", "2", "1"], ["meetings", "FY2024", "3", "–"]])
    }

    @Test func aTreeThatIsTooTallSaysWhatItLeavesOut() {
        let leaf = TreeNode(statement: "leaf", remarks: [], truth: .holds, isDecisive: true, children: [])
        let branch = TreeNode(
            statement: "branch", remarks: [], truth: .holds, isDecisive: true,
            children: Array(repeating: leaf, count: 9))
        let root = TreeNode(
            statement: "root", remarks: [], truth: .holds, isDecisive: true, children: [branch])
        func drawn(_ mostHeight: Double) -> String {
            StatementTree(title: "t", root: root, mostHeight: mostHeight, in: .english).picture.file
        }
        #expect(drawn(.infinity).contains("leaf") && !drawn(.infinity).contains("more below"))
        #expect(drawn(120).contains("9 more below") && !drawn(120).contains("leaf"))
    }
}
