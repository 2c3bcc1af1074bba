// The words of an interview, in English and Japanese.

import Diagnostics

/// Texts of the interview.
enum InterviewWords {
    static let keys = glued(
        en: "? help  - not known  < back  s state  q stop", ja: "? 説明  - 分からない  < 戻る  s 様子  q やめる")
    static let dateKeys = glued(
        en: "Enter leave blank  < back  q stop", ja: "Enter 書かない  < 戻る  q やめる")

    /// A list of signs, each staying on one line with its word.
    private static func glued(en: String, ja: String) -> Message {
        func glue(_ text: String) -> String {
            text.replacing("  ", with: "\n").replacing(" ", with: "\u{A0}")
                .replacing("\n", with: "  ")
        }
        return Message(en: glue(en), ja: glue(ja))
    }

    static let commands = [
        Message(en: "?   this help (also: help)", ja: "?   この説明（「説明」でも）"),
        Message(
            en: "-   not known: it is not asked again (also: unknown)", ja: "-   分からない。次からは尋ねません（「不明」でも）"),
        Message(en: "<   back to the question before (also: back)", ja: "<   一つ前の質問へ（「戻る」でも）"),
        Message(en: "s   how the assessment stands (also: state)", ja: "s   いまの様子（「様子」でも）"),
        Message(en: "q   stop; everything is saved (also: quit)", ja: "q   やめる。ここまでは保存済みです（「終了」でも）"),
    ]

    static let yesOrNo = Message(en: "1 yes  2 no", ja: "1 有・はい  2 無・いいえ")
    static let severalNumbers = Message(
        en: "several numbers with spaces between; 0 for none of them", ja: "いくつでも（空白で区切る。どれもなければ 0）")
    static let byNumber = Message(
        en: "answer with a number of the list, or with its words", ja: "上の番号か、その言葉で答えてください")

    static func permitted(_ values: String) -> Message {
        Message(en: "permitted: \(values)", ja: "選べる値：\(values)")
    }

    static let dateForm = Message(en: "a date: R5-06-30, 2023-06, R5", ja: "日付（例 令和5年6月30日、R5.6、2023-06-30）")
    static let yearForm = Message(en: "a fiscal year: R6, 2024", ja: "年度（例 令和6年度、R6、2024）")

    static func figure(unit: String?, _ range: ClosedRange<Double>?) -> Message {
        let bounds = range.map { "\(plain($0.lowerBound))–\(plain($0.upperBound))" }
        let en = [unit, bounds].compactMap { $0 }.joined(separator: ", ")
        let ja = [unit.map { "単位 \($0)" }, bounds.map { "範囲 \($0)" }].compactMap { $0 }.joined(separator: "、")
        return Message(en: en.isEmpty ? "a number" : "a number (\(en))", ja: ja.isEmpty ? "数" : "数（\(ja)）")
    }

    private static func plain(_ bound: Double) -> String {
        Int(exactly: bound).map(String.init) ?? String(bound)
    }

    static func askDate(_ value: String) -> Message {
        Message(
            en: "\(value): of when is this figure? (R5-06-30, FY2024; Enter where it is not known)",
            ja: "\(value)：いつの値でしょうか。（例 R5-06-30、令和6年度。分からなければ Enter）")
    }

    static let dateHelp = Message(
        en: "A figure is read with its date: an old one asks for a newer one. A date to the year is fine.",
        ja: "数字は時点とあわせて読みます。古い数字なら新しい値をお尋ねします。年度だけでも構いません。")
    static let emptyLine = Message(
        en: "Nothing was typed. Answer, or type - where it is not known.",
        ja: "何も入力されていません。答えるか、分からなければ - を入力してください。")
    static let nothingBefore = Message(
        en: "This is the first question. Earlier answers stand in the file.", ja: "最初の質問です。前の答えはファイルに書いてあります。"
    )

    static func present(_ value: String?) -> Message {
        guard let value else { return Message(en: "not known so far", ja: "いまは「分からない」です") }
        return Message(en: "present answer: \(value) (Enter keeps it)", ja: "いまの答え：\(value)（Enterでそのまま）")
    }

    static func place(_ place: String) -> Message {
        Message(en: "on the sheet: \(place)", ja: "シートの箇所：\(place)")
    }
    static func note(_ note: String) -> Message { Message(en: "note: \(note)", ja: "備考：\(note)") }

    static func rulesWait(_ count: Int) -> Message {
        Message(en: "What may go by the answer (\(count)):", ja: "この答えで決まりうること（\(count)件）：")
    }

    static func undecided(_ count: Int) -> Message {
        Message(en: "undecided \(count)", ja: "まだ決められない \(count)")
    }

    static func questionsLeft(_ count: Int) -> Message {
        Message(
            en: count == 1 ? "1 question still matters" : "\(count) questions still matter",
            ja: "答えで変わりうる質問：あと\(count)問")
    }

    static let nothingYet = Message(en: "nothing suggested yet", ja: "すすめたいことは、まだありません")
    static let finished = Message(en: "Nothing is left to ask. Thank you.", ja: "お尋ねすることは以上です。ありがとうございました。")
    static let rowsInTheFile = Message(
        en: "These are lists and better written in the file itself:", ja: "次の項目は一覧なので、ファイルに直接書くと楽です：")
}
