// Puts the page together: contents, one part for each topic, then fields, parameters, derived facts, sources.

import Diagnostics
import FEEL
import Markup
import Rulebook
import Wording

extension PackReference {
    /// The whole pack as one HTML page that needs nothing from outside and can be read without its script.
    public func page(in language: Language, scenarios: ScenarioIndex) -> String {
        Page(rulebook, in: language, scenarios: scenarios).html
    }
}

/// Composes the page.
struct Page {
    let rulebook: Rulebook
    let language: Language
    let scenarios: ScenarioIndex
    let words: PageWords
    /// How conditions are told: in each language that the program can tell them in.
    let tellers: [ConditionWriter]
    let texts: TemplateWriter
    let names: NameWriter

    init(_ rulebook: Rulebook, in language: Language, scenarios: ScenarioIndex) {
        self.rulebook = rulebook
        self.language = language
        self.scenarios = scenarios
        words = PageWords(language: language)
        let told: [Language] = language == .japanese ? [.japanese, .english] : [.english, .japanese]
        tellers = told.map { rulebook.conditionWriter(in: $0) }
        texts = TemplateWriter(conditions: tellers[0], language: language)
        names = rulebook.nameWriter(in: language)
    }

    var html: String {
        let title = rulebook.title.text(in: language)
        let parts = [header(title), contents] + rulebook.topics.rows.map(topic(_:)) + [rest]
        let body = Markup.element("main", [], parts).html
        return """
            <!DOCTYPE html>
            <html lang="\(language.code)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(Markup(title).html)</title>
            <style>
            \(PageStyle.css)
            </style>
            </head>
            <body>
            \(body)
            <script>
            \(PageStyle.script)
            </script>
            </body>
            </html>

            """
    }

    private func header(_ title: String) -> Markup {
        let packs = rulebook.packs.map { "\($0.id) \($0.version)" }.joined(separator: " ← ")
        let counts = [
            (words[.fields], rulebook.vocabulary.fields.count), (words[.rules], rulebook.rules.count),
            (words[.recommendations], rulebook.recommendations.count),
            (words[.actions], rulebook.actions.count),
        ]
        let search = Markup.element(
            "p", [("class", "search"), ("hidden", "")],
            [
                .element(
                    "label", [],
                    [
                        Markup(words[.search] + " "),
                        .own("<input type=\"search\" id=\"search\" placeholder=\"\(words[.searchHint])\">"),
                    ]), .element("span", [("id", "found"), ("role", "status")], []),
            ])
        return .element(
            "header", [],
            [
                .element("h1", title), .element("p", packs),
                .element("p", counts.map { "\($0) \($1)" }.joined(separator: " · ")), search,
            ])
    }

    private var contents: Markup {
        let topics = rulebook.topics.rows.map { topic in
            let count = rulebook.rules.count { $0.topic == topic.id }
            return Markup.joined([
                .link("topic-\(topic.id)", topic.label.text(in: language)), Markup(" (\(count))"),
            ])
        }
        let others: [(String, PageWords.Word)] = [
            ("fields", .fields), ("parameters", .parameters), ("derived", .derived), ("rhythm", .rhythm),
            ("sources", .sources),
        ]
        return .element(
            "nav", [],
            [
                .element("h2", words[.contents]),
                .list(topics + others.map { Markup.link($0, words[$1]) }),
            ])
    }

    private func topic(_ topic: Catalogue.Row) -> Markup {
        let rules = rulebook.rules.filter { $0.topic == topic.id }
        let recommendations = rulebook.recommendations.filter { $0.topic == topic.id }
        let actions = rulebook.actions.filter { $0.topic == topic.id }
        let examples = rulebook.examples.filter { $0.topic == topic.id }
        return .element(
            "section", [("id", "topic-\(topic.id)")],
            [.element("h2", topic.label.text(in: language)), drawing(topic, rules)]
                + group(.rules, rules.map(article(_:)))
                + group(.recommendations, recommendations.map(article(_:)))
                + group(.actions, actions.map(article(_:)))
                + group(.examples, examples.map(article(_:))))
    }

    private func group(_ word: PageWords.Word, _ articles: [Markup]) -> [Markup] {
        articles.isEmpty ? [] : [.element("h3", words[word])] + articles
    }
}
