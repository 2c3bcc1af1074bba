// `shirube feel` as a user sees it: values, reasons of nulls, mistakes.

import Foundation
import TestSupport
import Testing

@Suite struct FeelRunTests {
    private static let files = [
        "order.yaml": """
        prices: [5, 12, 20]
        customer: {first name: Ann, born: '@"1990-02-03"', score: null}
        code: 011002
        顧客: {年齢: 20}

        """,
        "order.json": #"{"prices": [5, 12.50], "open": true, "code": "007", "none": null}"#,
        "list.yaml": "- 1\n- 2\n",
    ]

    static let pages: [String: [[String]]] = [
        "values": [
            ["1 + 2 * 3"], ["--", "-5 + 3"], [#""a" + "b""#], [#"@"2026-04-01" + @"P1M""#],
            ["[1, 2, 3][item > 1]"], ["{a: 1, b: a + 1}"], ["function(x) x + 1"], ["[1..5)"],
            ["sum(prices)", "--context", "order.yaml"], ["customer.born.year", "--context", "order.yaml"],
            ["code", "--context", "order.yaml"], ["顧客.年齢 >= 18", "--context", "order.yaml"],
            ["open and prices[2] = 12.5 and code = \"007\" and none = null", "--context", "order.json"],
            ["{a: 0.1, b: [@\"P1D\"]}", "--format", "json"],
        ],
        "nulls": [
            ["1 / 0"], ["customer.score + 1", "--context", "order.yaml"], ["[1, 2][5]"],
            [#"date("2026-13-01")"#], [#"1 + "a""#], ["prices.name", "--context", "order.yaml"],
            ["1 / 0", "--format", "json"],
        ],
        "unary": [
            ["--unary", "< 5, > 10", "--value", "7", "--explain"], ["--unary", "-", "--value", "-7"],
            ["--unary", "not(1, 2)", "--value", "3"], ["--unary", "count(?) > 1", "--value", "[1, 2]"],
            ["--unary", "< prices[2]", "--value", "7", "--context", "order.yaml", "--explain"],
            ["--unary", "< 5", "--value", "null"],
        ],
        "explained": [
            [
                "if sum(prices[item > 10]) > 30 then customer.first name else 1 / 0", "--explain",
                "--context", "order.yaml",
            ],
            ["for x in [1, 2] return x * 2", "--explain"],
            ["every p in prices satisfies p > 3", "--explain", "--context", "order.yaml"],
            ["1 + 2 > 4", "--explain", "--format", "json"],
        ],
        "mistakes": [
            ["1 +"], ["price * 2", "--context", "order.yaml"], ["summ(prices)", "--context", "order.yaml"],
            ["1 / (2", "--format", "json"], ["1", "--context", "none.yaml"], ["1", "--context", "list.yaml"],
            ["", "--lang", "en"], ["--unary", "< 5"],
        ],
    ]

    @Test(arguments: pages.keys.sorted(), ["en", "ja"])
    func isTheAnswerThatWasRead(_ page: String, _ language: String) throws {
        var transcript = try Transcript(Self.files)
        for words in Self.pages[page] ?? [] {
            try transcript.run(["feel", "--lang", language] + words)
        }
        Golden.check(transcript.text, against: "Tests/EndToEndTests/models/feel-\(page).\(language).txt")
    }
}
