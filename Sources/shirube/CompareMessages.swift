// What `compare` and `advise --before` say.

import Diagnostics

/// Texts of comparing.
enum CompareMessages {
    static func wrongOrder(_ old: String, _ new: String) -> Diagnostic {
        Diagnostic(
            .error, code: "compare.order",
            message: Message(
                en: "`\(old)` is of a later year than `\(new)`", ja: "`\(old)` は `\(new)` よりあとの年度です"),
            help: Message(en: "name the earlier sheet first", ja: "前の年度のファイルを先に書いてください"))
    }

    static func otherMunicipality(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, code: "compare.other-municipality",
            message: Message(en: "`\(path)` is of another municipality", ja: "`\(path)` は別の自治体のデータです"),
            help: Message(
                en: "a memo tells of one municipality; use `shirube compare` to set two side by side",
                ja: "助言メモは一つの自治体についてのものです。二つを並べるには `shirube compare` を使ってください"))
    }

    static func otherPacks(_ one: Tree.Scalar, _ other: Tree.Scalar) -> Diagnostic {
        Diagnostic(
            .error, code: "compare.other-packs",
            message: Message(
                en: "the sheets are for different packs, `\(one.text)` and `\(other.text)`",
                ja: "二つのデータは、規則集`\(one.text)`と`\(other.text)`のためのものです"),
            range: other.range,
            help: Message(
                en: "give with --rules a pack that extends both, or compare sheets of one pack",
                ja: "両方をもとにした規則集を --rules で指定するか、同じ規則集のデータどうしを比べてください"))
    }

    static let explanations: [String: Message] = [
        "compare.order": Message(
            en: "What changed is told from the earlier sheet to the later one.",
            ja: "変化は、前の年度から後の年度へ向けて示します。"),
        "compare.other-municipality": Message(
            en: "--before takes an earlier sheet of the same municipality: name and prefecture must agree.",
            ja: "--before には同じ自治体の前のデータを指定します。名前と都道府県で見分けます。"),
        "compare.other-packs": Message(
            en: "Facts can be set against one another only where one pack says what they mean.",
            ja: "一つの規則集で意味が決まっている項目どうしでなければ、比べられません。"),
    ]
}
