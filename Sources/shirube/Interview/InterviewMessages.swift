// What `shirube interview` says beside the questions.

import Diagnostics

/// Texts of the command.
enum InterviewMessages {
    static let noTerminal = Diagnostic(
        .error, code: "interview.no-terminal",
        message: Message(en: "an interview needs a terminal", ja: "聞き取りには端末（対話できる画面）が必要です"),
        help: Message(
            en: "`shirube ask` lists the questions, `shirube new profile` writes a form to fill in",
            ja: "質問の一覧は `shirube ask`、書き込む用紙は `shirube new profile` で作れます"))
    static let noFile = Diagnostic(
        .error, code: "interview.no-file",
        message: Message(en: "the sheet has no file", ja: "保存するファイルが決まっていません"),
        help: Message(en: "name it: shirube interview ota.yaml", ja: "例：shirube interview ota.yaml"))

    static func newSheet(_ path: String) -> Message {
        Message(en: "A new sheet: \(path)", ja: "新しく作ります：\(path)")
    }

    static let askName = Message(en: "Name of the municipality", ja: "自治体の名前を入力してください（例 太田市）")
    static let askPrefecture = Message(en: "Prefecture (Enter: none)", ja: "都道府県（Enterで省略）")
    static let askYear = Message(en: "Fiscal year (R6, 2024)", ja: "何年度のことですか（例 令和6年度、R6、2024）")
    static let notAccepted = Message(
        en: "This cannot be read. Please try again.", ja: "読み取れませんでした。もう一度お願いします。")

    static func stopped(_ path: String) -> Message {
        Message(
            en: "Saved in \(path). To go on: shirube interview \(path)",
            ja: "\(path) に保存してあります。続きは：shirube interview \(path)")
    }

    static let stoppedBefore = Message(en: "Nothing was begun, nothing is saved.", ja: "まだ何も書いていません。")

    static func next(_ path: String) -> Message {
        Message(
            en: "Saved in \(path). Next: shirube advise \(path)",
            ja: "\(path) に保存しました。次は：shirube advise \(path)")
    }

    static let explanations: [String: Message] = [
        "interview.no-terminal": Message(
            en: "Questions are put one at a time, so both input and output must be a terminal. "
                + "In scripts fill in the form that `shirube new profile` writes.",
            ja: "一問ずつやり取りするため、入力も出力も端末である必要があります。"
                + "スクリプトでは `shirube new profile` の用紙に書き込んでください。"),
        "interview.no-file": Message(
            en: "Every answer is saved at once, so the file is named first, as an argument or with -o.",
            ja: "答えを一つごとに保存するため、先にファイルを決めます（引数か -o）。"),
    ]
}
