// Forms are read by their labels, wherever the rows stand, and nothing of them is unaccounted for.

import Calendars
import FEELValues
import OfficeFiles
import Rulebook
import TestSupport
import Testing

@testable import Importing

@Suite struct FormTests {
    static let basics: [[String]] = [
        ["自治体名", "太田市", "都道府県", "群馬県", "年度", "令和6年度"],
        ["項目", "", "時点", "値", "単位"],
        ["人　口（Ｒ６年５月時点）", "", "", "２２２，３６４", "人"],
        ["保健所の数", "", "令和6年4月時点", "1", "か所"],
        ["入院精神障害者数（令和5年6月30日時点）", "うち65歳以上", "", "175", "人"],
        ["", "合計", "", "386人"],
        ["", "3か月未満（％：構成割合）", "", "66人 17.1%"],
        ["", "3か月以上1年未満", "", "36", "人", "9.3", "％"],
        ["精神領域に関する議論を行う部会の有無", "", "", "有・無"],
        ["協議の場の設置状況（R6.3末時点）", "市町村", "", "有", "1／1", "か所／市町村数"],
        ["自立支援協議会の開催頻度（R5年度）", "協議会の開催頻度", "", "全体会2回 定例会3回 専門部会12回"],
    ]

    static let readings: [(path: String, value: Value, date: String)] = [
        ("municipality.population", .number(222_364), "2024-05"),
        ("municipality.public health centres", .number(1), "2024-04"),
        ("inpatients.over 1 year 65 plus", .number(175), "2023-06-30"),
        ("inpatients.total", .number(386), "2023-06-30"),
        ("inpatients.under 3 months", .number(66), "2023-06-30"),
        ("inpatients.from 3 to 12 months", .number(36), "2023-06-30"),
        ("council levels.municipal council", .boolean(true), "2024-03"),
        ("council levels.municipal councils", .number(1), "2024-03"),
        ("support council.plenary meetings", .number(2), "FY2023"),
        ("support council.special meetings", .number(12), "FY2023"),
    ]

    private static func grid(_ rows: [[String]]) -> Grid { Grid(rows, called: "基本情報", merges: ["A5:A8"]) }

    @Test(arguments: readings) func cellsBecomeFacts(_ path: String, _ value: Value, _ date: String) throws {
        let intake = try Intake()
        let result = intake.read([Self.grid(Self.basics)], name: nil, year: nil)
        let profile = try #require(result.profiles.first)
        #expect(profile.name.first == "太田市" && profile.fiscalYear.year == 2024)
        let fact = intake.fact(path, profile)
        #expect(fact.value == value)
        #expect(fact.asOf?.iso == date)
        #expect(fact.place?.isEmpty == false)
        #expect(result.doubts == [])
    }

    @Test func bothAnswersPrintedIsNoAnswer() throws {
        let intake = try Intake()
        let profile = intake.read([Self.grid(Self.basics)]).profiles.first
        #expect(intake.fact("support council.mental health subcommittee", profile).state == .unselected)
    }

    /// The rows of a form may stand in another order.
    @Test(arguments: 0..<8) func rowsMayMove(_ seed: UInt64) throws {
        let intake = try Intake()
        var numbers = SeededNumbers(seed: seed)
        let moved =
            [Self.basics[0], Self.basics[1]]
            + Self.basics[2...].filter { !$0[0].isEmpty && !$0[0].hasPrefix("入院") }.shuffled(using: &numbers)
        let result = intake.read([Grid(moved)], name: nil, year: nil)
        for (path, value, date) in Self.readings where !path.hasPrefix("inpatients") {
            let fact = intake.fact(path, result.profiles.first)
            #expect(fact.value == value && fact.asOf?.iso == date, "\(path)")
        }
    }

    @Test func everyCellIsAccountedFor() throws {
        let rows = Self.basics + [["なにかの注意"], ["精神科病床教", "418", "床"], ["総数か何か", "5"]]
        let grid = Grid(rows)
        let result = try Intake().read([grid])
        let told = Set(result.findings.map(\.spot.cell))
        #expect(grid.cells.keys.map(\.description).filter { !told.contains($0) } == [])
        #expect(result.ignored.contains("なにかの注意"))
        let nearest = result.findings.compactMap { finding -> String? in
            if case .ignored(let nearest?) = finding.outcome { nearest } else { nil }
        }
        #expect(nearest == ["精神科病床数"])
    }

    static let doubtful: [(row: [String], code: String, path: String)] = [
        (["年間開催回数", "3"], "import.several-fields", "council.meetings per year"),
        (["人口", "－"], "import.dash", "municipality.population"),
        (["人口", "約20万人"], "import.words", "municipality.population"),
        (["人口", "1 1 1"], "import.many-numbers", "municipality.population"),
        (["人口", "222364", "床"], "import.unit", "municipality.population"),
        (["人口", "二十万"], "", "municipality.population"),
        (
            ["3か月未満（％：構成割合）", "", "人", "0.0", "％"], "import.share-without-count",
            "inpatients.under 3 months percent"
        ),
        (["1年以上（％：構成割合）", "66", "人", "0.171", "％"], "import.fraction", "inpatients.over 1 year percent"),
        (["保健所数", "1.5", "か所"], "import.unreadable", "municipality.public health centres"),
    ]

    /// What is doubtful is not taken, and says why.
    @Test(arguments: doubtful) func doubtsAreTold(_ row: [String], _ code: String, _ path: String) throws {
        let intake = try Intake()
        let result = intake.read([Grid([["市町村数", "1", "市町村"], row])])
        #expect(intake.fact(path, result.profiles.first).state != .known)
        #expect(code.isEmpty || result.doubts.contains { $0.hasSuffix(code) }, "\(result.doubts)")
    }

    @Test func rowsOfATableAreRead() throws {
        let intake = try Intake()
        let rows = [
            ["名称", "協議の場の構成員", "開催頻度", "実施内容", "特記事項等 （課題・強み等）"],
            ["協議の場", "医療、福祉", "2回/年", "情報の共有", ""], ["事務局会議", "", "6", "", "庁内"], [],
            ["課題", "課題解決に向けた取組方針", "課題・方針に対する役割（取組）", ""],
            ["相談先が分からない", "窓口の一覧", "行政", "一覧の作成"], ["", "", "医療", "協力"],
            ["（案）担い手", "", "行政", "案の内容"],
        ]
        let profile = intake.read([Grid(rows)]).profiles.first
        guard case .list(let bodies) = intake.fact("council.bodies", profile).value,
            case .list(let issues) = intake.fact("stated.issues", profile).value
        else { return #expect(Bool(false), "no rows") }
        #expect(bodies.count == 2 && issues.count == 1)
        guard case .context(let body) = bodies[0], case .context(let issue) = issues[0] else { return }
        #expect(body["title"] == .string("協議の場") && body["times"] == .number(2))
        #expect(issue["role administration"] == .string("一覧の作成") && issue["role medical"] == .string("協力"))
    }

    @Test(arguments: [("年3回", "3"), ("年間12回", "12"), ("月1回", "D")]) func timesAYear(
        _ text: String, _ expected: String
    ) throws {
        let intake = try Intake()
        let result = intake.read([Grid([["協議会の開催頻度", text]])])
        let fact = intake.fact("support council.meetings per year", result.profiles.first)
        #expect(expected == "D" ? fact.state == .unclear : fact.value.text == expected)
    }

    @Test(arguments: [("□実施　☑予定　□検討中", "planned"), ("□実施　□予定　□検討中", "unselected")])
    func boxesAreTicked(_ text: String, _ expected: String) throws {
        let intake = try Intake()
        let result = intake.read([Grid([["精神障害者の家族支援に係る事業", text]])])
        let fact = intake.fact("menu.family support", result.profiles.first)
        #expect((fact.state == .known ? fact.value.text : "\(fact.state)") == expected)
        #expect(result.doubts == [])
    }

    @Test(arguments: ["自治体名：みなと市", "群馬県みなと市"]) func aCellNamesTheMunicipality(_ text: String) throws {
        let intake = try Intake()
        let grid = Grid([[text], ["人口", "1000", "人"]])
        let result = intake.read([grid], name: nil)
        #expect(result.profiles.map(\.name.first) == ["みなと市"])
        #expect(
            intake.read([grid], name: nil, year: nil).findings.contains { finding in
                if case .doubtful(_, .yearless) = finding.outcome { true } else { false }
            })
    }
}
