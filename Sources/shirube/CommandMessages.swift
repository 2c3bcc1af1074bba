// What the commands themselves say.

import Calendars
import Diagnostics

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

    private static func meant(_ name: String) -> Message {
        Message(en: "did you mean `\(name)`?", ja: "`\(name)` のことでしょうか")
    }

    static func unknownEnding(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, code: "command.unknown-ending",
            message: Message(
                en: "the ending of `\(path)` names no form", ja: "`\(path)` の拡張子からは形式が決まりません"),
            help: Message(
                en: "use .md, .html or .json, or give --format",
                ja: ".md・.html・.json のどれかにするか、--format で指定してください"))
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

    static func packHasWarnings(_ count: Int) -> Message {
        Message(
            en: "\(count) warnings; `shirube help CODE` explains each",
            ja: "警告\(count)件。それぞれの意味は shirube help CODE で見られます")
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
        "command.unknown-ending": Message(
            en: "The form of the output follows from the ending of its file, or from --format.",
            ja: "出力の形式は、ファイルの拡張子か --format で決まります。"),
        "command.unknown-language": Message(
            en: "Texts exist in the languages that the pack lists under `languages`.",
            ja: "文は、規則集の `languages` に挙げた言語で書かれています。"),
        "scenario.none": Message(
            en: "A path given to `shirube test` is a file of scenarios or a folder that holds some.",
            ja: "`shirube test` には、場面のファイルか、それを含むフォルダーを指定します。"),
    ]
}
