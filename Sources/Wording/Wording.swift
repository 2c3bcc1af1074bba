// Takes a rulebook and a compiled condition; gives the sentence in which a person reads it, in Japanese or
// English, with the labels of the pack.

import Calendars
import Diagnostics
import Rulebook

extension Rulebook {
    /// What tells the conditions of this pack in a language, with the parameters of a year or the latest.
    package func conditionWriter(in language: Language, year: FiscalYear? = nil) -> ConditionWriter {
        ConditionWriter(self, in: language, year: year)
    }

    /// What names the fields and figures of this pack in a language.
    package func nameWriter(in language: Language, year: FiscalYear? = nil) -> NameWriter {
        NameWriter(rulebook: self, phrases: Phrases(language: language), fiscalYear: year)
    }
}
