// Texts that are printed in another language than the one asked for, since they do not exist in it.

import Rulebook

/// Asks for the translations of texts.
struct LanguageQuestions {
    private let rulebook: Rulebook

    init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    func defects() -> [Defect] {
        rulebook.missingTexts.map { Defect(.untranslated(language: $0.language.code), at: $0.range) }
    }
}
