// Rules of machine-readable data, one by one.

import OfficeFiles
import TableRules
import Testing

@Suite struct TableRuleTests {
    @Test(arguments: TableCase.all)
    func textsOfTables(_ example: TableCase) throws {
        let verdict = try Self.verdict(
            example.rule, OfficeReader.read(Array(example.csv.utf8), named: "a.csv"))
        #expect(verdict.places.compactMap { $0.cell?.description } == example.places)
        #expect([.broken, .doubtful].contains(verdict.state) == !example.places.isEmpty)
    }

    @Test(arguments: [
        TableRule.noObjects, .noMeaningInFormat, .noMerges, .nothingHidden, .noFormulas,
    ])
    func whatOnlyExcelHas(_ rule: TableRule) throws {
        var grid = Grid(name: "表")
        for row in 0...3 {
            for column in 0...1 {
                grid.cells[CellAddress(row: row, column: column)] = .text("値\(row * 10 + column)")
            }
        }
        #expect(Self.verdict(rule, Self.workbook(grid)).state == .kept)
        grid.objects = 1
        grid.marked = [CellAddress(row: 2, column: 1)]
        grid.formulas = [CellAddress(row: 2, column: 1)]
        grid.hiddenRows = [2]
        grid.merges = [CellRange(CellAddress(row: 2, column: 1), CellAddress(row: 3, column: 1))]
        let verdict = Self.verdict(rule, Self.workbook(grid))
        #expect([.broken, .doubtful].contains(verdict.state))
        #expect(verdict.places.allSatisfy { $0.cell == nil || $0.cell?.row == 2 })
        let text = try OfficeReader.read(Array("a,b\n1,2\n".utf8), named: "a.csv")
        #expect(Self.verdict(rule, text).state == .notConcerned)
    }

    @Test func aNumberThatExcelHasAsTextIsNoNumber() {
        var grid = Grid(name: "表")
        let values: [CellValue] = [.text("人（人）"), .number(1), .text("2"), .number(3)]
        for (row, value) in values.enumerated() { grid.cells[CellAddress(row: row, column: 0)] = value }
        let verdict = Self.verdict(.numbers, Self.workbook(grid))
        #expect(verdict.places.compactMap { $0.cell?.description } == ["A3"])
    }

    @Test func aFormOfAnotherYear() throws {
        let before = try OfficeReader.read(Array("市,人\na,1\n".utf8), named: "r5.csv")
        let after = try OfficeReader.read(Array("市,数\na,1\n".utf8), named: "r6.csv")
        func state(_ first: OfficeContents?) -> Verdict.State? {
            TableInspector.review(after, beside: first).verdicts.first { $0.rule == .sameFormEveryYear }?
                .state
        }
        #expect(state(nil) == .forPeople)
        #expect(state(before) == .doubtful)
        #expect(state(after) == .kept)
    }

    @Test func everyRuleIsThereOnceAndAnEmptyFileBreaksNone() throws {
        let review = TableInspector.review(try OfficeReader.read([], named: "a.csv"))
        #expect(review.verdicts.map(\.rule) == TableRule.allCases)
        #expect(TableRule.allCases.count == 30)
        #expect(review.isKept)
    }

    @Test func wordIsNoFormForData() {
        #expect(Self.verdict(.readableForm, Self.workbook(Grid(name: "表"))).state == .kept)
        let verdict = Self.verdict(.readableForm, OfficeContents(.document))
        #expect(verdict.state == .broken && verdict.places.count == 1)
    }

    private static func workbook(_ grid: Grid) -> OfficeContents {
        var contents = OfficeContents(.workbook)
        contents.grids = [grid]
        return contents
    }

    private static func verdict(_ rule: TableRule, _ file: OfficeContents) -> Verdict {
        TableInspector.review(file).verdicts.first { $0.rule == rule }
            ?? TableInspector.review(file).verdicts[0]
    }
}
