// The words of the review of tables.

import Diagnostics
import TableRules

enum TableWords {
    static func heading(_ state: Verdict.State) -> Message {
        switch state {
        case .broken: Message(en: "To mend", ja: "直すところ")
        case .doubtful: Message(en: "To look at: meant so?", ja: "確かめるところ")
        case .forPeople: Message(en: "Only people can tell", ja: "人が判断するところ")
        case .kept: Message(en: "Kept", ja: "守られている")
        case .notConcerned: Message(en: "Not concerned", ja: "対象外")
        }
    }

    static func more(_ count: Int) -> Message {
        Message(en: " and \(count) more", ja: " ほか\(count)か所")
    }

    static func kept(_ count: Int) -> Message {
        Message(en: "\(count) rules are kept: ", ja: "守られているルール \(count): ")
    }
}
