// Cells as officers write them.

import Calendars
import Rulebook
import Testing

@testable import Importing

@Suite struct CellTests {
    @Test(arguments: [
        ("66人 17.1%", "66 人|17.1 %"), ("３か所", "3 か所"), ("1,234", "1,234 "), ("1 / 1", "1 |/1 "),
        ("１／１", "1 |/1 "), ("1 1 1", "1 |1 |1 "), ("0.0 ％", "0.0 %"), ("月1回", "月1 回"),
        ("全体会2回 定例会3回 専門部会12回", "全体会2 回|定例会3 回|専門部会12 回"), ("2 回／年", "2 回/年"),
        ("約100人", "約100 人"), ("－", ""), ("/", ""), ("人", ""), ("3回（その他にコア会議）", "3 回"), ("1ヶ所", "1 か所"),
    ]) func numbers(_ text: String, _ expected: String) {
        let pieces = CellPhrase(text).pieces.map { "\($0.before)\($0.number) \($0.unit)" }
        #expect(pieces.joined(separator: "|") == expected)
    }

    @Test(arguments: [
        ("有", "yes"), ("無", "no"), ("有・無", "neither"), ("有／無", "neither"), ("有 無", "neither"), ("○", "yes"),
        ("×", "no"), ("あり", "yes"), ("なし", "no"), ("☑有 □無", "yes"), ("□有　☑無", "no"), ("□有 □無", "neither"),
        ("yes / no", "neither"), ("はい", "yes"), ("有料", "-"), ("3", "-"), ("", "-"),
    ]) func marks(_ text: String, _ expected: String) {
        let told =
            switch YesNoMark(text) {
            case .chosen(true): "yes"
            case .chosen(false): "no"
            case .unselected: "neither"
            case nil: "-"
            }
        #expect(told == expected)
    }

    @Test(arguments: [
        ("R6.5", "2024-05"), ("令和6年5月時点", "2024-05"), ("（令和5年6月30日時点）", "2023-06-30"), ("R4年度", "FY2022"),
        ("H29年時点", "2017"), ("令和元年5月", "2019-05"), ("R●年●月時点", "blank"), ("　　年　　月時点", "blank"),
        ("R6.3末時点", "2024-03"), ("令和５年５月１日現在", "2023-05-01"), ("as of 2024-05", "2024-05"), ("2024", "-"),
        ("5.4", "-"), ("％：構成割合", "-"), ("3", "-"),
    ]) func dates(_ text: String, _ expected: String) {
        let bare = text.hasPrefix("（") ? String(text.dropFirst().dropLast()) : text
        let told =
            switch DateSlot(bare) {
            case .date(let date): date.iso
            case .blank: "blank"
            case nil: "-"
            }
        #expect(told == expected)
    }

    @Test(arguments: [
        ("人口（R5年4月時点）", "人口"), ("（自立支援）協議会の開催頻度（R4年度）", "自立支援協議会の開催頻度"),
        ("３か月未満（％：構成割合）", "3か月未満"), ("1年以上（％：構成割合", "1年以上"), ("3 ヶ月未満", "3か月未満"),
        ("入院精神障害者数 （R2年6月時点） ※630調査", "入院精神障害者数"), ("## 2 取組概要", "取組概要"), ("【その他事項】", "その他事項"),
    ]) func labels(_ text: String, _ expected: String) {
        #expect(PlainLabel(text).keys.contains(expected))
    }

    @Test(arguments: [
        ("太田市", "太田市"), ("# 川口市", "川口市"), ("群馬県 太田市", "群馬県/太田市"), ("東京都世田谷区", "東京都/世田谷区"), ("群馬県", "群馬県"),
        ("京都府京都市", "京都府/京都市"), ("川口市役所 障害福祉課", "-"), ("3市", "-"), ("", "-"), ("市", "-"),
    ]) func areas(_ text: String, _ expected: String) {
        let area = AreaName(text)
        let told = area.map { ($0.prefecture.map { "\($0)/" } ?? "") + $0.name } ?? "-"
        #expect(told == expected)
    }
}
