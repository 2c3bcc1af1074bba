// The keys of every kind of entry of a pack, as editors are told of them.

import Diagnostics
import Publishing
import Rulebook

/// The format of packs as data; `Documentation/pack-format.md` tells it to people.
enum PackFormat {
    /// A key of an entry.
    struct Key {
        let name: String
        let schema: JSONSchema
        let isRequired: Bool
        let note: String
    }

    static func must(_ name: String, _ schema: JSONSchema, _ note: String = "") -> Key {
        Key(name: name, schema: schema, isRequired: true, note: note)
    }

    static func may(_ name: String, _ schema: JSONSchema, _ note: String = "") -> Key {
        Key(name: name, schema: schema, isRequired: false, note: note)
    }

    private static func name(_ thing: String) -> JSONSchema { .reference("name of \(thing)") }
    private static func names(_ thing: String) -> JSONSchema { .any(of: [.list(name(thing)), .column]) }

    static let id = must("id", .text, "名前（英数字） / its name")
    private static let label = must("label", .reference("label"), "項目名 / its label")
    private static let topic = must("topic", name("topic"), "分野 / the one topic that it is about")
    static let title = must("title", .reference("text"), "題 / its title")
    private static let each = may("each", .anything, "一覧の行ごとに繰り返す / one entry for each row")
    private static let cite = may(
        "cite", .any(of: [.list(.reference("citation")), .column]), "出典 / what it rests on")
    private static let since = may("since", .date, "この年度から / from this fiscal year")
    private static let until = may("until", .date, "この年度まで / up to this fiscal year")
    private static let owner = must("owner", name("sector"), "担い手 / who does it")
    static let when = may("when", .feel, "条件（FEEL） / a condition")
    private static let effort = may("effort", .whole, "担い手の一月の手間 / what it takes of its owner's capacity")
    private static let week = may("week", .whole, "月の第何週か / the week of the month, 1 to 5")
    private static let why = may("why", .reference("text"), "規則の理由 / why it holds")

    /// The keys of each kind of entry.
    static let entries = ofRules.merging(ofPictures) { first, _ in first }

    private static let ofRules: [String: [Key]] = [
        "pack": [
            id, must("version", .text), title, may("languages", .list(.text)),
            may("extends", .text, "もとにする規則集 / the pack below"),
        ],
        "source": [
            must("title", .reference("label")), may("date", .date), may("address", .text),
            may("origin", .flag, "助言メモに載せない / not printed in memos"), may("note", .anything),
        ],
        "citation": [must("source", name("source")), may("at", .text, "箇所 / the place in it")],
        "group": [
            id, may("label", .reference("label")), may("place", .reference("label")), may("name", .text),
            must("fields", .list(.reference("field"))),
        ],
        "field": fieldKeys,
        "parameter": [
            id, each, label, must("type", .oneOf(words: valueTypes)), may("unit", .reference("label")),
            may("name", .text), must("values", .list(.reference("dated value"))), why, cite,
        ],
        "dated value": [since, until, must("value", .feel)],
        "derived": [
            must("group", .text), id, each, label, may("name", .text), may("unit", .reference("label")),
            may("type", .text), may("values", .anything),
            may("is", .feel, "計算式（FEEL） / the expression"), may("table", .reference("table")), why, cite,
        ],
        "table": [must("hit", .text), may("output", .text)] + tableKeys,
        "rule": ruleKeys,
        "recommendation": recommendationKeys,
        "indicator": [
            must("measure", .reference("text")), may("now", .reference("text")),
            must("target", .reference("text")),
        ],
        "ranking": tableKeys
            + ["most per year", "most per topic", "least points", "questions", "strengths"].map {
                may($0, .feel)
            },
        "near": [
            must("percent", .feel, "目安との差（％） / distance from a threshold in percent"),
            may("most", .feel, "挙げる数 / how many at most"),
        ],
        "masking": [
            must("below", .feel, "これより小さい人数を伏せる / smaller counts of people are hidden"),
            may("together", .list(.list(.text)), "一つを伏せたら一緒に伏せる項目 / fields hidden together"),
        ],
        "comparison": [
            may("counted by", .object([:], others: .feel), "群ごとの数え方 / how figures of a group were counted"),
            may("targets", .feel, "今年度の指標の行 / rows of targets"),
            may("results", .feel, "実績の行 / rows of results"),
            may("met", .feel, "届いた行 / rows that reached their target"),
            may("missed", .feel, "届かなかった行 / rows that did not"),
            must("columns", .reference("comparison columns")),
        ],
        "comparison columns": [must("name", .text), must("target", .text), must("result", .text)],
        "action": [
            id, each, topic, title, owner, may("kind", .text), may("helpers", names("helper")),
            may("duration", .whole, "かかる月数 / months"), may("months", .list(.whole), "始める月、よい順 / best first"),
            may("after", names("action")), may("around", .reference("around")), effort, week,
        ],
        "around": [must("meeting", name("meeting")), may("offset", .whole)],
        "rhythm": [
            id, each, topic, title, owner, when, must("kind", .text), may("column", .flag),
            must("months", .feel, "月の一覧を返す式 / FEEL giving months"), may("agenda", .reference("text")),
            may("agendas", .list(.reference("text"))), may("before", .list(.reference("attendant"))),
            may("after", .list(.reference("attendant"))), effort, week,
            may("milestone", .reference("milestone"), "節目で確かめること / what is looked at"),
        ],
        "milestone": [
            must("reached", .feel, "届いた条件（FEEL） / true where it is reached"),
            must("then", .reference("text"), "届いたら / what follows then"),
            must("otherwise", .reference("text"), "届かなければ / what follows otherwise"),
        ],
        "attendant": [
            may("months", .whole), must("kind", .text), owner, title, may("agenda", .reference("text")),
        ],
        "figure": [must("value", .feel), when, may("label", .reference("text"))],
        "portfolio": [
            may("apart", .feel, "別に示す自治体の条件 / whose profile stands apart"),
            must("worth", .reference("worth"), "訪問の点数 / points of a visit"),
            may("most per helper", .feel), may("less for further", .feel), may("questions", .feel),
            may("joint", .list(.reference("joint work"))),
            may("figures", .list(.reference("portfolio figure"))),
            may("agenda", .list(.reference("agenda item"))),
        ],
        "agenda item": [
            must("about", .oneOf(words: AgendaItem.Part.allCases.map(\.rawValue))),
            must("text", .reference("text")),
        ],
        "worth": tableKeys,
        "joint work": [
            id, title, must("form", .reference("text"), "一緒に行う形 / how it is done together"),
            must("recommendations", names("recommendation")),
        ],
        "portfolio figure": [
            must("value", .feel), may("label", .reference("text")),
            may("counted", .feel, "数え方 / how it is counted"),
        ],
        "survey part": [
            must("title", .reference("label")), must("fields", .list(.text), "尋ねる項目 / fields to ask"),
        ],
        "likeness": [id, label, must("is", .feel)],
        "template": templateKeys,
        "template part": templatePartKeys,
        "example": [
            id, topic, title, must("text", .reference("text")), must("from", .reference("label")),
            may("suits", .feel), may("like", .object([:], others: .feel)),
            must("cite", .list(.reference("citation"))),
        ],
    ]

    private static let valueTypes = ["number", "boolean", "text", "choice", "date"]

    private static let fieldKeys = [
        id, each, label, may("name", .text, "条件式での名前 / its name in conditions"),
        must(
            "type",
            .oneOf(words: ["number", "boolean", "choice", "choices", "text", "date", "fiscal year", "rows"])),
        may("unit", .reference("label")), may("whole", .flag), may("range", .list(.feel)),
        may("background", .flag), may("people", .flag),
        may("effort", .whole, "変える手間（1〜5）、変えられなければ書かない / 1 to 5; absent where it cannot be changed"),
        may("ask", .reference("label"), "お尋ねの文 / the question"),
        may("ask when", .feel, "尋ねる条件 / asked only where this holds"),
        may("place", .reference("label")), may("values", .anything, "選べる値、または一覧の名前 / permitted values"),
        may("columns", .list(.anything)),
    ]

    private static let tableKeys = [
        must("inputs", .list(.feel)), must("rules", .list(.list(.feel))), may("otherwise", .feel),
        may("priorities", .list(.feel)),
    ]

    private static let ruleKeys = [
        id, each, topic, must("kind", .oneOf(words: Rule.Kind.allCases.map(\.rawValue))), title,
        must("when", .feel, "当てはまる条件（FEEL） / true raises it, false keeps it silent, null leaves it open"),
        may("unless", .feel, "黙る条件 / true silences it"),
        may("severity", .any(of: [.oneOf(words: Gravity.allCases.map(\.rawValue)), .column])),
        may("tags", .list(.text)),
        may("recommend", names("recommendation")), may("because", .reference("text")), why,
        may("ask", .reference("text")), cite, since, until,
    ]

    private static let recommendationKeys = [
        id, each, topic, title, when, may("unless", .feel, "すでに行っている条件 / already done"),
        may("lead", .reference("text")), may("uses", names("rule")), may("tags", .list(.text)),
        may("roles", .object([:], others: .reference("text"))), may("helpers", names("helper")),
        may("first step", .reference("text")), may("indicator", .reference("indicator")),
        may("actions", names("action")),
    ]
}
