// The articles of the page: rules, recommendations, actions, examples.

import Diagnostics
import FEEL
import Markup
import Rulebook

extension Page {
    func article(_ rule: Rule) -> Markup {
        article(
            "rule-\(rule.id)", texts.text(rule.title) ?? rule.id, id: rule.id,
            marks: [word("kind", rule.kind.rawValue), word("severity", rule.severity.rawValue)]
                + origin(rule.origin),
            [
                row(.when, told(rule.condition)), row(.unless, told(rule.exception)),
                row(.because, plain(texts.text(rule.because))), row(.ask, plain(texts.text(rule.question))),
                row(.why, plain(texts.text(rule.why))),
                row(.recommends, rule.recommends.map(recommendation(_:))),
                row(.cites, rule.citations.map(citation(_:))), row(.years, plain(years(rule.years))),
                row(.scenarios, mentions(rule.id)),
            ])
    }

    func article(_ recommendation: Recommendation) -> Markup {
        let rules = rulebook.rules.filter { $0.recommends.contains(recommendation.id) }
        return article(
            "recommendation-\(recommendation.id)", texts.text(recommendation.title) ?? recommendation.id,
            id: recommendation.id, marks: origin(recommendation.origin),
            [
                row(.when, told(recommendation.applies)), row(.done, told(recommendation.done)),
                row(.because, plain(texts.text(recommendation.lead))),
                row(.recommendedBy, rules.map { .link("rule-\($0.id)", texts.text($0.title) ?? $0.id) }),
                row(.actions, recommendation.actions.map(action(_:))),
                row(.scenarios, mentions(recommendation.id)),
            ])
    }

    func article(_ action: Action) -> Markup {
        let months = action.months.map(String.init).joined(separator: ", ")
        let users = rulebook.recommendations.filter { $0.actions.contains(action.id) }
        return article(
            "action-\(action.id)", texts.text(action.title) ?? action.id, id: action.id,
            marks: [action.kind, months].filter { !$0.isEmpty } + origin(action.origin),
            [
                row(.recommendations, users.map { self.recommendation($0.id) }),
                row(.scenarios, mentions(action.id)),
            ])
    }

    func article(_ example: Example) -> Markup {
        article(
            "example-\(example.id)", texts.text(example.title) ?? example.id, id: example.id,
            marks: [example.municipality.text(in: language)] + origin(example.origin),
            [
                row(.because, plain(texts.text(example.text))), row(.when, told(example.suits)),
                row(.cites, example.citations.map(citation(_:))),
            ])
    }

    private func article(
        _ anchor: String, _ title: String, id: String, marks: [String], _ rows: [Markup]
    ) -> Markup {
        let badges = marks.map { Markup.element("span", [("class", "mark")], [Markup($0)]) }
        let heading = Markup.element("h4", [], [Markup(title + " "), .element("code", id)] + badges)
        return .element(
            "article", [("id", anchor), ("class", "entry")], [heading, .element("dl", [], rows)])
    }

    // MARK: Rows

    /// A word of the pack itself for one of its kinds; the kind where it has none.
    private func word(_ key: String, _ kind: String) -> String {
        texts.text(rulebook.texts["\(key).\(kind)"]) ?? kind
    }

    private func row(_ word: PageWords.Word, _ items: [Markup]) -> Markup {
        let items = items.filter { !$0.isEmpty }
        if items.isEmpty { return .empty }
        return .joined([.element("dt", words[word])] + items.map { .element("dd", [], [$0]) })
    }

    private func plain(_ text: String?) -> [Markup] { text.map { [Markup($0)] } ?? [] }

    /// A condition in words, in each language, and as it is written.
    private func told(_ condition: CompiledExpression?) -> [Markup] {
        guard let condition else { return [] }
        return tellers.map { Markup($0.sentence(condition)) } + [
            .element("code", condition.snippet.text.trimmed)
        ]
    }

    private func recommendation(_ id: String) -> Markup {
        .link("recommendation-\(id)", texts.text(rulebook.recommendation(id)?.title) ?? id)
    }

    private func action(_ id: String) -> Markup {
        .link("action-\(id)", texts.text(rulebook.action(id)?.title) ?? id)
    }

    func citation(_ citation: Citation) -> Markup {
        let title = rulebook.source(citation.source)?.title.text(in: language) ?? citation.source
        return .joined([
            .link("source-\(citation.source)", title), Markup(citation.place.map { " \($0)" } ?? ""),
        ])
    }

    private func years(_ years: Years) -> String? {
        if years.since == nil, years.until == nil { return nil }
        return (years.since.map { "FY\($0.year)" } ?? "") + "–" + (years.until.map { "FY\($0.year)" } ?? "")
    }

    private func mentions(_ id: String) -> [Markup] {
        scenarios.mentions(of: id).map { Markup("\($0.expectation): \($0.name) (\($0.place))") }
    }

    private func origin(_ pack: String) -> [String] {
        rulebook.isLocal(pack) ? [rulebook.pack(pack)?.title.text(in: language) ?? pack] : []
    }
}
