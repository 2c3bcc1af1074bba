// What `survey` says, and what can go wrong with it.

import Calendars
import DataFiles
import Diagnostics
import Rulebook
import Surveys

/// Texts of surveys.
enum SurveyMessages {
    static func noSurvey(_ pack: String) -> Diagnostic {
        Diagnostic(
            .error, code: "survey.none",
            message: Message(en: "the pack `\(pack)` has no survey", ja: "規則集 `\(pack)` に調査の項目がありません"),
            help: Message(en: "list its fields under `survey`", ja: "`survey` に尋ねる項目を書いてください"))
    }

    static let noFolder = Diagnostic(
        .error, code: "survey.no-folder",
        message: Message(en: "forms of several municipalities need a folder", ja: "複数の用紙を書き出すフォルダーがありません"),
        help: Message(en: "name it with -o", ja: "-o でフォルダーを指定してください"))

    static func unknownMunicipality(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, code: "survey.unknown-municipality",
            message: Message(en: "there is no profile of `\(name)`", ja: "`\(name)` の自治体データがありません"),
            range: range,
            help: Message(
                en: "make one with `shirube new profile`, or mend the name in the form",
                ja: "`shirube new profile` で作るか、用紙の名前を直してください"))
    }

    static func unreadable(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, code: "survey.unsafe",
            message: Message(
                en: "the answers cannot be put into `\(path)` safely; it was left as it is",
                ja: "`\(path)` に安全に書き込めないため、そのままにしました"),
            help: Message(en: "write them in by hand", ja: "手で書き入れてください"))
    }

    static func merged(_ taken: Int, conflicts: Int, isWritten: Bool) -> Message {
        Message(
            en: "\(taken) answers \(isWritten ? "written" : "to be taken (--force writes them)"), "
                + "\(conflicts) to be decided",
            ja: "取り込\(isWritten ? "みました" : "めます（--force で書き込みます）")：\(taken)件、要確認：\(conflicts)件")
    }

    static func reason(_ reason: SurveyReturn.Reason) -> Message {
        switch reason {
        case .returnsDiffer: Message(en: "(the returns differ)", ja: "（回答どうしが違います）")
        case .profileDiffers:
            Message(en: "(the profile is not surely older)", ja: "（手元のデータより新しいとは言えません）")
        }
    }

    static let explanations: [String: Message] = [
        "survey.none": Message(
            en: "What all municipalities are asked again is listed by the pack.", ja: "全市町村に尋ねる項目は規則集が決めます。"),
        "survey.no-folder": Message(
            en: "One form goes to standard output, those of a folder go into files.",
            ja: "一つの用紙は標準出力に、フォルダーの用紙はファイルに書き出します。"),
        "survey.unknown-municipality": Message(
            en: "A returned form is sorted to its profile by the name of the municipality.",
            ja: "返ってきた用紙は、自治体の名前で元のデータに結びつけます。"),
        "survey.unsafe": Message(
            en: "After writing, the profile is read again and must say what was answered and nothing else.",
            ja: "書き込んだ後に読み直し、回答だけが変わっていることを確かめます。"),
    ]
}

extension SurveyMessages {
    static func year(_ text: String) throws -> FiscalYear {
        do throws(CalendarProblem) {
            return try FiscalYear.parse(text)
        } catch {
            throw CommandFailure(CommandMessages.badYear(error))
        }
    }

    /// Does work with files; its failure is one of the command.
    static func writing<Result>(_ work: () throws(DataFileFailure) -> Result) throws -> Result {
        do throws(DataFileFailure) {
            return try work()
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }
}
