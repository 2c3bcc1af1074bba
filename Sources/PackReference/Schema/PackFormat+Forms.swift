// The keys of official forms, as editors are told of them.

import Rulebook

extension PackFormat {
    private static let header = must("header", .reference("words"), "見出しの語 / its words")
    private static let column = must("column", .text, "項目の列 / a column of the field")

    /// The keys of each kind of entry that a form is made of.
    static let forms: [String: [Key]] = [
        "form": [
            id, must("title", .reference("words"), "様式の名前 / its title"),
            may("guide", .reference("label"), "書き方 / how it is filled in"),
            must("parts", .list(.reference("form part"))),
        ],
        "form part": [
            id, must("title", .reference("words")), may("tab", .reference("label"), "シート名 / the worksheet"),
            when,
            must("blocks", .list(.reference("form block"))),
        ],
        "form block": [
            may("heading", .reference("words")), when, may("note", .reference("label")),
            may(
                "cells", .list(.any(of: [.reference("cell row"), .reference("cell rows")])), "数値の表 / values"),
            may("text", .text, "自由記述の項目 / a text field"),
            may("grid", .list(.reference("grid row")), "文の表 / texts side by side"),
            may("rows", .text, "行を持つ項目 / a field of rows"),
            may("months", .text, "月の列の名前 / the column that holds the month"),
            may("choices", .text, "選ぶ項目の組 / a group of which each field is chosen"),
            may("header", .list(.reference("words"))), may("quarter", .text),
            may("columns", .list(.any(of: [.reference("row column"), .reference("month column")]))),
            may("where", .reference("row filter")), may("spare", .whole, "予備の行 / empty rows"),
            may("proposes", .reference("proposal"), "提案を添える / what is proposed for it"),
        ],
        "cell row": [
            must("label", .reference("words")), must("fields", .list(.text)),
            may("of", .text, "全体の数 / the whole that it is a part of"),
            may("undated", .flag, "時点を書かない / it tells no date"),
        ],
        "cell rows": [
            must("heading", .reference("words")), must("rows", .list(.reference("cell row"))),
        ],
        "grid row": [must("label", .reference("words")), must("fields", .list(.text))],
        "row column": [header, may("column", .text), may("stack", .list(.reference("column line")))],
        "column line": [must("label", .reference("words")), column],
        "row filter": [column, must("is", .text), may("or blank", .flag)],
        "month column": [
            header, must("field", .text), column, may("otherwise", .reference("month source")),
            may("tells progress", .flag),
        ],
        "month source": [must("field", .text), column],
        "proposal": [
            must("of", .oneOf(words: Form.Proposal.Subject.allCases.map(\.rawValue))),
            may("only new topics", .flag, "記載のあるテーマには添えない / none for topics that are written of"),
            must("cells", .object([:], others: .reference("part of a proposal"))),
        ],
    ]
}
