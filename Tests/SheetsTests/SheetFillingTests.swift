// What a filled form says of what is known, unknown, lost, wider, proposed and hidden.

import Diagnostics
import TestSupport
import Testing

@testable import Sheets

@Suite struct SheetFillingTests {
    private let sheet: SmallSheet

    init() throws { sheet = try SmallSheet() }

    private func filled(
        _ facts: String, progress: String? = nil, proposes: Bool = true, masking: Bool = false
    ) throws -> FilledForm {
        try sheet.filled(sheet.contents(facts, progress: progress, proposes: proposes), masking: masking)
    }

    @Test func everyFigureStandsWithItsDateAndUnit() throws {
        let form = try filled(
            "{council: {established: yes, meetings: {value: 1, as of: R5年度}}, people: {total: {value: 1200, as of: R5-06}}}"
        )
        let rows = form.rows
        #expect(rows[0].values.map(\.cell.value) == [.text("有"), .number(1)])
        #expect(rows[0].values.map(\.unit) == ["", "回"])
        #expect(rows[0].asOf == "令和5年度")
        #expect(rows[1].asOf == "令和5年6月時点" && rows[1].heading == "人数")
        #expect(rows[1].values[0].cell.isFigure)
        #expect(rows[2].asOf == nil && rows[2].values[0].unit == "％／1,200人")
    }

    @Test func whatIsUnknownStaysBlankAndSaysWhy() throws {
        let form = try filled("{people: {total: {unknown: lost, as of: R5-06}, share: {unknown: blank}}}")
        #expect(form.rows[1].values.map(\.cell.value) == [.empty, .empty])
        #expect(form.rows[1].remark == "読み取れない")
        #expect(form.rows[2].remark.isEmpty)
        #expect(form.rows[2].values[0].unit == "％／合計")
        #expect(form.rows[0].values[0].cell.value == .text("有・無"))
        #expect(form.rows[0].values[0].cell.choices == ["有", "無"])
    }

    @Test func aWiderAreaAndAnotherDateAreTold() throws {
        let form = try filled(
            "{people: {total: {value: 50, as of: R5-06}, share: {value: 4.5, as of: R4-06, scope: {ja: 県全体, en: the prefecture}}}}"
        )
        #expect(form.rows[1].remark == "県全体\n令和4年6月時点")
        #expect(form.rows[1].values[1].cell.value == .number(4.5))
    }

    @Test func rowsStandWhereTheirColumnSays() throws {
        let form = try filled(
            "{people: {issues: [{text: 甲, part: lead, role one: 行, role two: 医}, {text: 乙}, {text: 丙, part: partner}]}}",
            proposes: false)
        #expect(form.tables[2].rows.map(\.texts) == [["甲", "行|医"], ["乙", "|"]])
        #expect(form.tables[3].rows.map(\.texts) == [["丙"]])
    }

    @Test func proposalsStandBeneathAndTellThatTheyAreOnes() throws {
        let form = try filled("{council: {meetings: 1}, people: {issues: [{text: 甲, part: lead}]}}")
        let goal = form.tables[0].rows
        #expect(goal.map(\.isProposed) == [false, true])
        #expect(goal.map(\.texts) == [[""], ["（案）回数を増やす"]])
        #expect(form.tables[2].rows.map(\.texts) == [["甲", "|"], ["（案）1回でした", "日程を組む|"]])
        #expect(form.notes == ["案には印があります。"])
    }

    @Test func aYearIsLaidOutByMonthsAndByQuarters() throws {
        let form = try filled(
            """
            {people: {roadmap: [{month: 5, item: 甲}, {month: 5, item: 乙}, {quarter: 3, item: 丙}, {item: 丁}],
              progress: [{month: 6, planned: 戊, actual: 済}]}}
            """, proposes: false)
        let months = form.tables[4].rows
        #expect(months[0].texts == ["令和6年4月", "", ""])
        #expect(months[1].texts == ["令和6年5月", "・甲\n・乙", ""])
        #expect(months[2].texts == ["令和6年6月", "戊", "済"])
        #expect(months[9].texts[0] == "令和7年1月")
        let quarters = form.tables[5].rows.map(\.texts)
        #expect(
            quarters == [
                ["4〜6月", "・5月：甲\n・5月：乙"], ["7〜9月", ""], ["10〜12月", "丙"], ["1〜3月", ""], ["時期は未定", "丁"],
            ])
    }

    @Test func aProgressFileTellsWhatWasDone() throws {
        let progress = """
            as of: R6-07
            entries:
              - {entry: rhythm.council.2024.1, planned: R6-06, state: done, date: R6-07-20, count: 3, note: よい会}
            """
        let row = try #require(
            try filled("{}", progress: progress).tables[4].rows.first { $0.texts[0] == "令和6年7月" })
        #expect(row.texts[2] == "〔実施〕協議の場（令和6年7月20日、3人、よい会）")
        let shared = try filled("{}", progress: progress, masking: true).tables[4].rows
        #expect(shared.contains { $0.texts.last == "〔実施〕協議の場（令和6年7月20日）" })
    }

    @Test func whatIsSharedHidesSmallCountsAndTextsWithNumbers() throws {
        let form = try filled(
            "{people: {total: 3, issues: [{text: 対象は２名, part: lead}, {text: 連携, part: lead}]}}",
            proposes: false,
            masking: true)
        #expect(form.rows[1].values[0].cell.value == .text("（少数）"))
        #expect(form.tables[2].rows.map { $0.texts[0] } == ["（省略）", "連携"])
    }

    @Test func aBlankFormAsksForEverythingAndProposesNothing() throws {
        let blank = SheetContents(blank: try sheet.contents("{}").assessment, in: nil)
        let form = try sheet.filled(blank)
        #expect(!form.hasProposals)
        #expect(form.notes == ["分かるところから", "空欄は「ない」とは受け取りません。"])
        #expect(form.head.map(\.value) == ["試験市", "試験県", "令和　　年度"])
        #expect(form.rows[0].asOf == "　　年　　月時点")
        #expect(form.tables[2].rows.count == 2)
        #expect(form.tables[4].rows.first?.texts.first == "4月")
    }
}
