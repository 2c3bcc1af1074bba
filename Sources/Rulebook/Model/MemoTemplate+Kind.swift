// The kinds of parts that a paper may have, and what of each of their entries can be shown.

extension MemoTemplate {
    /// What a part tells.
    package enum Kind: String, Sendable, CaseIterable {
        // Words of the pack.
        case title, heading, line, edge, paragraphs, bullets, notes, masking
        case pageBreak = "page break"
        case contents
        // What was read and found.
        case summary, figures, strengths, since, recommendations, details, decisions, questions
        case moreQuestions = "more questions"
        case later, done, findings, open, near, changes, sources
        // The year.
        case schedule, dates, months
        case pictures
    }
}

extension MemoTemplate.Kind {
    /// Whether it consists of texts of the pack.
    package var isOfTexts: Bool {
        [.heading, .line, .edge, .paragraphs, .bullets, .notes].contains(self)
    }

    /// What is shown of each entry where a part does not say.
    package var usual: [String] {
        switch self {
        case .figures: ["item", "value", "as of", "scope", "place"]
        case .recommendations: ["rank", "recommendation", "reason", "first step", "helpers", "indicator"]
        case .details: ["lead", "uses", "reasons", "roles", "example"]
        case .schedule: ["period", "meeting", "actions"]
        case .findings: ["kind", "what", "grounds"]
        case .dates: ["meeting"]
        default: []
        }
    }

    /// What else can be shown.
    package var further: [String] {
        switch self {
        case .recommendations: ["roles"]
        case .findings: ["place", "rule", "source"]
        case .details: ["leading role", "first step", "helpers", "indicator"]
        case .dates:
            ["preparation", "follow-up", "action", "training", "survey", "budget", "event", "review"]
        default: []
        }
    }

    /// Whether a part can be kept to so many entries.
    package var isLimited: Bool {
        [.summary, .figures, .strengths, .recommendations, .details, .schedule, .dates, .questions].contains(
            self)
    }

    /// Whether it gives reasons of recommendations.
    package var tellsReasons: Bool { [.recommendations, .details].contains(self) }
}
