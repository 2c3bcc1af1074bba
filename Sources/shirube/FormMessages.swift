// What commands say about official forms.

import Diagnostics

/// Messages about the forms of a pack.
enum FormMessages {
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
                "Files in the folder `forms` of a pack hold forms only: most commands do not read that folder, so whatever else stood there would be missing.",
            ja: "規則集の `forms` フォルダーには様式だけを置きます。多くのコマンドはこのフォルダーを読まないため、ほかのものを置くと抜け落ちてしまいます。")
    ]
}
