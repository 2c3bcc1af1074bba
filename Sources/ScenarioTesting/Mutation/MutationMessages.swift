// The words of mutants.

import Diagnostics

/// Texts about mutants.
enum MutationMessages {
    static let unreached = Message(
        en: "changes nothing in any scenario", ja: "どの場面でも何も変わりません")
    static let unnoticed = Message(
        en: "changes something that no scenario expects", ja: "変わるのに、どの場面も気づきません")

    static func unused(_ owner: String, _ before: String, _ after: String) -> Message {
        Message(
            en: "`\(owner)` has no such change any more: `\(before)` → `\(after)`",
            ja: "`\(owner)` にこの変更はもうありません：`\(before)` → `\(after)`")
    }

    static func score(
        _ noticed: Int, _ total: Int, _ share: String, accepted: Int, survivors: Int
    ) -> Message {
        Message(
            en: "\(noticed) of \(total) changes noticed (\(share) %), \(accepted) accepted with a reason,"
                + " \(survivors) unnoticed",
            ja: "変更\(total)件のうち\(noticed)件に気づきました（\(share)％）。理由をつけて認めたもの\(accepted)件、"
                + "気づかなかったもの\(survivors)件")
    }
}
