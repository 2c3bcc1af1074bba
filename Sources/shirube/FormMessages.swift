// What commands say about official forms.

import Diagnostics
import Rulebook

/// Messages about the forms of a pack.
enum FormMessages {
    /// The forms of these ids, all where none is named.
    static func forms(_ ids: [String], of rulebook: Rulebook) throws -> [Form] {
        if rulebook.forms.isEmpty { throw CommandFailure(noForms(rulebook.id)) }
        if ids.isEmpty { return rulebook.forms }
        return try ids.map { id in
            guard let form = rulebook.form(id) else {
                throw CommandFailure(unknownForm(id, among: rulebook.forms.map(\.id)))
            }
            return form
        }
    }

    private static func noForms(_ pack: String) -> Diagnostic {
        Diagnostic(
            .error, code: "sheet.no-forms",
            message: Message(en: "the pack `\(pack)` has no forms", ja: "規則集 `\(pack)` には様式がありません"),
            range: nil)
    }

    private static func unknownForm(_ id: String, among ids: [String]) -> Diagnostic {
        let list = ids.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .error, code: "sheet.unknown-form",
            message: Message(en: "there is no form `\(id)`", ja: "`\(id)` という様式はありません"), range: nil,
            help: Spelling.nearest(to: id, in: ids).map(CommandMessages.meant(_:))
                ?? Message(en: "there are \(list)", ja: "使えるもの：\(list)"))
    }

    static func notAForm(_ entry: Tree.Entry) -> Diagnostic {
        Diagnostic(
            .error, code: "pack.not-a-form",
            message: Message(
                en: "`\(entry.key)` stands in the folder of the forms",
                ja: "様式のフォルダーに `\(entry.key)` が書かれています"),
            range: entry.keyRange,
            help: Message(
                en: "move it to a file outside that folder", ja: "このフォルダーの外のファイルに移してください"))
    }

    /// The longer word on each code, for `shirube help CODE`.
    static let explanations: [String: Message] = [
        "pack.not-a-form": Message(
            en:
                "Files in the folder `forms` of a pack hold forms and the `texts` around them only: most commands do not read that folder, so whatever else stood there would be missing.",
            ja: "規則集の `forms` フォルダーには様式と、その言葉 (`texts`) だけを置きます。多くのコマンドはこのフォルダーを読まないため、ほかのものを置くと抜け落ちてしまいます。"),
        "sheet.no-forms": Message(
            en:
                "Forms are the key `forms` of a pack; `nimo` has some, and packs that extend it have them too.",
            ja: "様式は、規則集の `forms` に書きます。`nimo` と、それをもとにした規則集にあります。"),
        "sheet.unknown-form": Message(
            en: "`--form` takes the id of a form; without it all forms are written.",
            ja: "`--form` には様式のIDを書きます。書かなければ、すべての様式を書き出します。"),
    ]
}
