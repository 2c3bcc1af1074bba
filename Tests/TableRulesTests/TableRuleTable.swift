// Tables that break one rule each, and where.

import TableRules

/// A small file, a rule and the cells where the file breaks it; none where it keeps the rule.
struct TableCase: Sendable, CustomStringConvertible {
    let rule: TableRule
    let csv: String
    let places: [String]

    init(_ rule: TableRule, _ csv: String, _ places: String...) {
        self.rule = rule
        self.csv = csv
        self.places = places
    }

    var description: String { "\(rule.rawValue) \(csv.replacing("\n", with: "⏎"))" }

    /// Every rule that the text of a table can break, broken and kept.
    static let all = [
        TableCase(.oneTable, "市,人\na,1\nb,2\n\n年,回\n2024,3\n", "A5"),
        TableCase(.oneTable, "市,人\na,1\n\nb,2\n"),
        TableCase(.unbroken, "市,人\na,1\n\nb,2\nc,3\n", "A4"),
        TableCase(.unbroken, "市,人,,回\na,1,,2\nb,3,,4\n", "D1"),
        TableCase(.unbroken, "市,人\na,1\nb,2\n"),
        TableCase(.nothingBeside, "令和6年度の状況,\n市,人\na,1\n", "A1"),
        TableCase(.nothingBeside, "市,人\na,1\n,\n※速報,\n", "A4"),
        TableCase(.nothingBeside, "市,人\na,1\n"),
        TableCase(.headers, "市,,列3,#\na,1,2,3\n", "B1", "C1", "D1"),
        TableCase(.headers, "市,人,x軸\na,1,2\n"),
        TableCase(.noLayout, "市　名,人\n a,1\nb  c,2\n", "A1", "A2", "A3"),
        TableCase(.noLayout, "氏 名,人\n山田 太郎,1\n", "A1"),
        TableCase(.noLayout, "市名,人\nSan Jose,1\n"),
        TableCase(.oneValue, "会,数\nx,全体会2回 定例会3回\ny,66人 17.1％\n", "B2", "B3"),
        TableCase(.oneValue, "会,数\nx,\"一\n二\"\n", "B2"),
        TableCase(.oneValue, "会,日\nx,2024/5/1 10:00\ny,令和6年5月1日\nz,3回の予定\n"),
        TableCase(.commonCharacters, "会,名\nx,①\ny,㈱甲\nz,髙﨑\nw,ｶﾞ\n", "B2", "B3", "B4", "B5"),
        TableCase(.commonCharacters, "会,名\nx,〜・ー①を除く\n", "B2"),
        TableCase(.commonCharacters, "会,名\nx,（株）甲〜乙\n"),
        TableCase(.blankIsNotZero, "市,人\na,0\nb,\nc,3\n", "B3"),
        TableCase(.blankIsNotZero, "市,人\na,1\nb,\nc,3\n"),
        TableCase(.oneLineARecord, "会,記\nx,\"一\n二\"\n", "B2"),
        TableCase(.oneLineARecord, "会,記\nx,一二\n"),
        TableCase(.quotedCommas, "市,人\na,1,234\nb,2\n", "C2"),
        TableCase(.quotedCommas, "市,人\na,\"1,234\"\nb,2\n"),
        TableCase(.numbers, "市,人\na,\"1,234\"\nb,３\nc,4人\nd,5\n", "B2", "B3", "B4"),
        TableCase(.numbers, "市,電話番号,年\na,0276-1,2024年\nb,0277,2025年\n"),
        TableCase(.nothingOmitted, "県,市,人\n群馬県,a,1\n,b,2\n〃,c,3\n", "A3", "A4"),
        TableCase(.nothingOmitted, "県,市,人\n群馬県,a,1\n群馬県,b,\n"),
        TableCase(.uniqueHeaders, "市,人,人\na,1,2\n", "C1"),
        TableCase(.uniqueHeaders, "市,人数,\n,男,女\na,1,2\nb,3,4\n", "C2"),
        TableCase(.uniqueHeaders, "市,男,女\na,1,2\n"),
        TableCase(.standardChoices, "市,部会\na,有\nb,有\nc,あり\nd,無\ne,無\nf,無\n", "B4"),
        TableCase(.standardChoices, "市,部会\na,有\nb,有\nc,無\nd,無\n"),
        TableCase(.othersApart, "市,職種\na,その他（事務）\nb,その他\nc,その他の職\n", "B2"),
        TableCase(.headerFirst, "状況,,\n市,人,回\na,1,2\n", "A2"),
        TableCase(.headerFirst, "市,人,回\na,1,2\n"),
        TableCase(.codeList, "市,職種コード\na,1\nb,2\n", "B1"),
        TableCase(.codeList, "団体コード,市\n102059,a\n"),
        TableCase(.definedSigns, "市,人\na,1\nb,2\nc,X\nd,3\n", "B4"),
        TableCase(.definedSigns, "市,人\na,1\nb,2\n"),
        TableCase(.units, "市,人口\na,1\n", "B1"),
        TableCase(.units, "市,人口（人）,年\na,1,2024\n"),
        TableCase(.units, "市,人口,単位\na,1,人\n"),
        TableCase(.westernYears, "市,年度\na,令和6年度\nb,R5\nc,2024年度\n", "B2", "B3"),
        TableCase(.westernYears, "市,令和6年度\na,1\n", "B1"),
        TableCase(.westernYears, "市,西暦,和暦\na,2024,令和6年\n"),
        TableCase(.westernYears, "市,R６（2024）\na,令和の町づくりに3年かかった\n"),
        TableCase(.areas, "市区町村名,人\n太田市,1\n太田,2\n", "A3"),
        TableCase(.areas, "団体コード,市\n102059,太田\n102058,太田\n48001,x\n10205,太田\n", "A3", "A4"),
        TableCase(.longForm, "市,R4,R5,R6\na,1,2,3\n", "B1", "C1", "D1"),
        TableCase(.longForm, "市,4月,5月,6月\na,1,2,3\n", "B1", "C1", "D1"),
        TableCase(.longForm, "市,年度,値\na,2024,2\n"),
    ]
}
