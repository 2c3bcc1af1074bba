// What may be doubtful in a record, and how it is said.

import Calendars
import Diagnostics
import Rulebook

/// A doubt about a line of a record.
enum RecordProblem {
    case state(String)
    /// A value beside a word that says there is none.
    case valueBeside(String)
    case noValue
    case twice(String)
    case dates(String, String)

    var code: String {
        switch self {
        case .state, .valueBeside, .noValue: "record.state"
        case .twice: "record.twice"
        case .dates: "record.dates"
        }
    }

    var message: Message {
        switch self {
        case .state(let word):
            Message(en: "`\(word)` is no state of a cell", ja: "`\(word)` という記入の状態はありません")
        case .valueBeside(let word):
            Message(
                en: "the state says `\(word)`, but there is a value; the value was taken",
                ja: "記入の状態は `\(word)` ですが値があるため、値を採りました")
        case .noValue:
            Message(
                en: "the state says that there is a value, but the cell is empty; it was taken as blank",
                ja: "記入ありとされていますが値がないため、空欄として扱いました")
        case .twice(let path):
            Message(
                en: "`\(path)` has a second line; it was passed over", ja: "`\(path)` の行が二つあり、あとの行は読んでいません")
        case .dates(let western, let era):
            Message(
                en: "`\(era)` is not `\(western)`; the western date was taken",
                ja: "`\(era)` と `\(western)` が食い違うため、西暦の時点を採りました")
        }
    }
}

/// What each code means, for `shirube help CODE`.
package enum RecordExplanations {
    package static let all: [String: Message] = [
        "record.state": Message(
            en: "The column of states says whether a cell holds a value and, if not, why. "
                + "Change it together with the value.",
            ja: "「記入の状態」の列は、値があるか、なければなぜかを示します。値を直すときは一緒に直してください。"),
        "record.twice": Message(
            en: "Each field has one line, and further ones with a row number for its rows.",
            ja: "項目ごとの行は一つで、表の中身だけが行番号のある行に続きます。"),
        "record.dates": Message(
            en: "The date stands twice, in western years and in eras. Change both.",
            ja: "時点は西暦と和暦の両方の列にあります。直すときは両方を直してください。"),
    ]
}

extension Problems {
    func add(_ problem: RecordProblem, at range: SourceRange) {
        add([Diagnostic(.warning, code: problem.code, message: problem.message, range: range)])
    }
}

/// Compares the two dates of a line.
enum RecordDates {
    /// Whether both can be read and mean different days.
    static func contradict(_ western: String, _ era: String) -> Bool {
        guard let one = try? PartialDate.parse(western), let other = try? PartialDate.parse(era) else {
            return false
        }
        return one != other
    }
}
