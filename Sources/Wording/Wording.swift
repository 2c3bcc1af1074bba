// Takes a rulebook and a compiled condition; gives the sentence in which a person reads it, in Japanese or
// English, with the labels of the pack.

import Diagnostics
import Rulebook

extension Rulebook {
    /// What tells the conditions of this pack in a language.
    package func conditionWriter(in language: Language) -> ConditionWriter {
        ConditionWriter(self, in: language)
    }

    /// What names the fields and figures of this pack in a language.
    package func nameWriter(in language: Language) -> NameWriter {
        NameWriter(rulebook: self, phrases: Phrases(language: language))
    }
}
