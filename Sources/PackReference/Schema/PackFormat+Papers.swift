// The keys of templates of papers.

import Rulebook

extension PackFormat {
    static let templateKeys = [
        must("id", .text, "名前（英数字） / its name"),
        must("title", .text, "題にする文の名前 / key of the text that is its title"),
        may("large print", .flag, "読むための大きな文字 / larger letters, for reading"),
        must("parts", .list(.reference("template part"))),
    ]

    static let templatePartKeys = [
        must("part", .oneOf(words: MemoTemplate.Kind.allCases.map(\.rawValue))),
        may("heading", .text, "見出しにする文の名前 / key of the text above it"),
        may("level", .whole, "見出しの深さ（2〜4） / level of the heading"),
        may("most", .whole, "載せる数 / how many at most"),
        may("reasons", .whole, "一つの提案に載せる根拠の数 / reasons of a recommendation at most"),
        may(
            "shows", .list(.any(of: [.oneOf(words: shown), .reference("name of picture")])),
            "載せる内容、この順で / what is shown, in this order"),
        may("texts", .list(.text), "文の名前 / keys of texts"),
    ]

    private static let shown = MemoTemplate.Kind.allCases.flatMap { $0.usual + $0.further }
        .reduce(into: [String]()) { all, word in if !all.contains(word) { all.append(word) } }
}
