// The keys of pictures, as editors are told of them.

import Rulebook

extension PackFormat {
    /// The keys of each kind of entry that a picture is made of.
    static let ofPictures: [String: [Key]] = [
        "picture": [
            id, must("form", .oneOf(words: PictureTerms.Form.words), "図の形 / the form of the picture"), title,
            when,
            may("note", .reference("text"), "図の下の注 / small print below it"),
            may("bars", .list(.reference("picture bar"))),
            may("shares from", .feel, "割合を示す最小の総数 / the least total of which shares are shown"),
            may("items", .text, "項目の一覧 / a catalogue"),
            may("states", .text, "状況の項目の組 / the group whose fields tell the states"),
            may("number", .text), may("short", .text), may("count", .text), may("grade", .text),
            may("of", .whole, "比べる全体の数 / how many there are elsewhere"), may("label", .reference("text")),
            may("points", .list(.reference("picture points"))),
            may("tiers", .list(.reference("picture tier"))), may("name", .feel), may("members", .feel),
            may("complete", .feel, "全員の名簿か / whether all are named"),
            may("kinds", .text, "構成員の種類の一覧 / a catalogue"),
            may("by", .text, "組にする列 / the column that groups"),
            may("titles", .text, "組の題の一覧 / a catalogue of the groups"),
            may("most", .feel, "描く数 / how many at most"),
        ],
        "picture bar": [
            must("label", .reference("text")), must("total", .feel, "総数（FEEL） / the total"),
            must("parts", .list(.feel), "内訳（FEEL） / its parts"),
        ],
        "picture points": [
            must("rows", .feel, "指標の行（FEEL） / rows of indicators"),
            may("years ahead", .whole, "評価する年度から何年先か / years after the assessed one"),
            must("name", .text, "名前の列 / the column of the name"),
            may("target", .list(.text), "目標の列（数値、文） / columns of the target: number, text"),
            may("actual", .list(.text), "実績の列（数値、文） / columns of what was reached"),
        ],
        "picture tier": [
            must("label", .reference("text")), must("exists", .feel), may("count", .feel), may("own", .feel),
        ],
    ]
}
