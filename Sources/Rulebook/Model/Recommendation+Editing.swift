// A recommendation in other words than those of its pack.

import Diagnostics

extension Recommendation {
    /// A text that may be written otherwise.
    package enum Part: String, Sendable, CaseIterable {
        case title, lead
        case firstStep = "first step"
    }

    /// The text of a part; nil where the pack has none.
    package func text(_ part: Part) -> Text? {
        switch part {
        case .title: title
        case .lead: lead
        case .firstStep: firstStep
        }
    }

    /// The recommendation with another text in one part.
    package func rewritten(_ part: Part, as text: Text) -> Recommendation {
        var copy = self
        switch part {
        case .title: copy.title = text
        case .lead: copy.lead = text
        case .firstStep: copy.firstStep = text
        }
        return copy
    }
}

extension Text {
    /// A text as it stands, without facts in it.
    package init(_ words: Localized, in languages: [Language]) {
        let templates = languages.map { ($0.code, Template(pieces: [.literal(words.text(in: $0))])) }
        let variant = Variant(
            condition: nil, templates: Dictionary(templates, uniquingKeysWith: { first, _ in first }),
            fallback: languages.first?.code ?? "")
        self.init(variants: [variant])
    }
}
