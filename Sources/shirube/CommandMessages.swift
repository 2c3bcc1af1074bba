// What the commands themselves say.

import Calendars
import Diagnostics
import Publishing

/// Texts of the command line.
enum CommandMessages {
    static func unknownSubcommand(_ word: String, among names: [String]) -> Diagnostic {
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        let all = Message(en: "there are \(list)", ja: "使えるもの：\(list)")
        return Diagnostic(
            .error, code: "command.unknown",
            message: Message(en: "unknown subcommand `\(word)`", ja: "`\(word)` というサブコマンドはありません"),
            help: Spelling.nearest(to: word, in: names).map(meant(_:)) ?? all)
    }

    static func unknownCode(_ code: String, among codes: [String]) -> Diagnostic {
        Diagnostic(
            .error, code: "command.unknown-code",
            message: Message(en: "there is no code `\(code)`", ja: "`\(code)` というコードはありません"),
            help: Spelling.nearest(to: code, in: codes).map(meant(_:)))
    }

    static func meant(_ name: String) -> Message {
        Message(en: "did you mean `\(name)`?", ja: "`\(name)` のことでしょうか")
    }

    static func badYearCount(_ count: Int, most: Int) -> Diagnostic {
        Diagnostic(
            .error, code: "command.bad-year-count",
            message: Message(en: "`\(count)` fiscal years cannot be planned", ja: "`\(count)` 年度分の予定は作れません"),
            help: Message(en: "give a number from 1 to \(most)", ja: "1 から \(most) までの数を指定してください"))
    }

    static func unknownEnding(
        _ path: String, known: [String] = [".md", ".html", ".json", ".docx", ".xlsx", ".pdf"]
    ) -> Diagnostic {
        Diagnostic(
            .error, code: "command.unknown-ending",
            message: Message(
                en: "the ending of `\(path)` names no form", ja: "`\(path)` の拡張子からは形式が決まりません"),
            help: Message(
                en:
                    "use \(known.dropLast().joined(separator: ", ")) or \(known.last ?? ""), or give --format",
                ja: "\(known.joined(separator: "・")) のどれかにするか、--format で指定してください"))
    }

    static func writtenTwice(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, code: "command.written-twice",
            message: Message(en: "`\(path)` is to be written twice", ja: "`\(path)` が二度指定されています"))
    }

    static func noTable(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, code: "command.no-table",
            message: Message(en: "`\(path)` holds no table", ja: "`\(path)` に表がありません"))
    }

    static func binary(_ format: OutputFormat) -> Diagnostic {
        Diagnostic(
            .error, code: "command.binary",
            message: Message(
                en: "`\(format.rawValue)` is no text to be shown",
                ja: "`\(format.rawValue)` は画面に表示できる形ではありません"),
            help: Message(
                en: "give a file with -o, or lead `-o -` into another program",
                ja: "-o でファイルを指定するか、`-o -` を他のプログラムにつないでください"))
    }

    static func unknownThing(_ name: String, nearest: String?) -> Diagnostic {
        Diagnostic(
            .error, code: "explain.unknown-name",
            message: Message(
                en: "there is no rule, recommendation or topic `\(name)`",
                ja: "`\(name)` という規則・提案・分野はありません"),
            help: nearest.map(meant(_:))
                ?? Message(
                    en: "without a name, all that was said is listed", ja: "名前なしで実行すると、一覧が出ます"))
    }

    static func ambiguousName(_ name: String, _ all: [String]) -> Diagnostic {
        let shown = all.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
        let list = all.count > 12 ? "\(shown), … (\(all.count))" : shown
        return Diagnostic(
            .error, code: "explain.ambiguous-name",
            message: Message(
                en: "`\(name)` can mean several things", ja: "`\(name)` に当てはまるものがいくつもあります"),
            help: Message(en: "name one: \(list)", ja: "どれか一つを指定してください：\(list)"))
    }

    static func packCircle(_ path: [String], at range: SourceRange) -> Diagnostic {
        let drawn = path.map { "`\($0)`" }.joined(separator: " → ")
        return Diagnostic(
            .error, code: "pack.circle",
            message: Message(
                en: "packs extend one another in a circle: \(drawn)", ja: "規則集が互いをもとにしています：\(drawn)"),
            range: range)
    }

    static func unknownPack(_ name: String, among names: [String], at range: SourceRange) -> Diagnostic {
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .error, code: "pack.unknown",
            message: Message(
                en: "there is no pack `\(name)`, neither built in nor beside this one",
                ja: "`\(name)` という規則集は、内蔵にも、この規則集の隣にもありません"),
            range: range,
            help: Spelling.nearest(to: name, in: names).map(meant(_:))
                ?? Message(en: "there are \(list)", ja: "使えるもの：\(list)"))
    }

    static func badYear(_ problem: CalendarProblem) -> Diagnostic {
        Diagnostic(.error, code: problem.code, message: problem.message, help: problem.help)
    }

    static func unknownLanguage(_ language: Language, _ known: [Language]) -> Diagnostic {
        let list = known.map { "`\($0.code)`" }.joined(separator: ", ")
        return Diagnostic(
            .error, code: "command.unknown-language",
            message: Message(
                en: "the pack does not speak `\(language.code)`", ja: "この規則集に `\(language.code)` の文はありません"),
            help: Message(en: "it speaks \(list)", ja: "使える言語：\(list)"))
    }

    static func written(_ path: String) -> Message {
        Message(en: "wrote \(path)", ja: "\(path) に書き出しました")
    }

    static func packIsFine(_ rules: Int, _ fields: Int, _ recommendations: Int, _ actions: Int) -> Message {
        Message(
            en:
                "fine: \(fields) fields, \(rules) rules, \(recommendations) recommendations, \(actions) actions"
                + "; next: shirube test Scenarios",
            ja: "問題ありません（項目\(fields)、規則\(rules)、提案\(recommendations)、行動\(actions)）。"
                + "次は shirube test Scenarios")
    }

    static func laidOut(_ changed: Int, of count: Int) -> Message {
        Message(en: "\(changed) of \(count) files laid out anew", ja: "\(count)個のファイルのうち\(changed)個を整えました")
    }

    static func notLaidOut(_ changed: Int, of count: Int) -> Message {
        Message(
            en: changed == 0
                ? "all \(count) files are laid out"
                : "\(changed) of \(count) files are not laid out; shirube fmt does it",
            ja: changed == 0
                ? "\(count)個のファイルはすべて整っています"
                : "\(count)個のファイルのうち\(changed)個が整っていません（shirube fmt で整えられます）")
    }

    static func badName(_ name: String) -> Diagnostic {
        Diagnostic(
            .error, code: "command.bad-name",
            message: Message(en: "`\(name)` cannot be a name", ja: "`\(name)` は名前にできません"),
            help: Message(
                en: "begin with a letter and use letters, digits and hyphens",
                ja: "文字で始め、文字・数字・ハイフンだけを使ってください"))
    }

    static func packHasWarnings(_ count: Int, _ rules: Int, _ fields: Int) -> Message {
        Message(
            en: "\(fields) fields, \(rules) rules; \(count) warnings, each explained by `shirube help CODE`",
            ja: "項目\(fields)、規則\(rules)、警告\(count)件。警告の意味は shirube help CODE で見られます")
    }

    static func noScenarios(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, code: "scenario.none",
            message: Message(en: "no scenarios in `\(path)`", ja: "`\(path)` に場面がありません"),
            help: Message(
                en: "a scenario file is a YAML file with the key `scenarios`",
                ja: "場面のファイルは、`scenarios` で始まるYAMLファイルです"))
    }

    static let explanations: [String: Message] = [
        "command.unknown": Message(
            en: "Run `shirube --help` for the list of subcommands.", ja: "`shirube --help` で一覧が見られます。"),
        "command.bad-name": Message(
            en:
                "Ids stand in YAML without quotes and in the names of files, so they hold no spaces and signs.",
            ja: "名前はYAMLに引用符なしで書かれ、ファイル名にもなるため、空白や記号は使えません。"),
        "command.unknown-ending": Message(
            en: "The form of the output follows from the ending of its file, or from --format.",
            ja: "出力の形式は、ファイルの拡張子か --format で決まります。"),
        "command.written-twice": Message(
            en: "Each -o names another file; the second would replace the first.",
            ja: "-o には別々のファイルを指定します。同じだと、後のものが先のものを消してしまいます。"),
        "command.no-table": Message(
            en: "The file can be read, but no cell of it holds anything.",
            ja: "ファイルは読めますが、値の入ったセルが一つもありません。"),
        "command.binary": Message(
            en: "Word, Excel and PDF files would only disturb a terminal.",
            ja: "Word・Excel・PDFの中身を画面に出すと、表示が乱れるだけです。"),
        "command.unknown-language": Message(
            en: "Texts exist in the languages that the pack lists under `languages`.",
            ja: "文は、規則集の `languages` に挙げた言語で書かれています。"),
        "explain.unknown-name": Message(
            en:
                "A name is the id or the title of a rule, a recommendation or a topic, or a part of a title.",
            ja: "名前には、規則・提案・分野のIDか題名、または題名の一部を書きます。"),
        "explain.ambiguous-name": Message(
            en: "Put `rule:`, `recommendation:` or `topic:` before the id to say which one is meant.",
            ja: "IDの前に `rule:`・`recommendation:`・`topic:` を付けると、どれのことかが決まります。"),
        "pack.circle": Message(
            en: "A pack may extend another, but not by a way that leads back to itself.",
            ja: "規則集は他の規則集をもとにできますが、たどって自分自身に戻ることはできません。"),
        "pack.unknown": Message(
            en: "`extends` names a folder that stands beside the pack's own, or a pack that is built in.",
            ja: "`extends` には、その規則集の隣にあるフォルダーか、内蔵の規則集の名前を書きます。"),
        "scenario.none": Message(
            en: "A path given to `shirube test` is a file of scenarios or a folder that holds some.",
            ja: "`shirube test` には、場面のファイルか、それを含むフォルダーを指定します。"),
    ]
}
