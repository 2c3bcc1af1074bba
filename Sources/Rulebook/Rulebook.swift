// Takes the neutral trees of a pack's files and of a profile; gives one checked rulebook (fields, parameters,
// derived facts, rules, actions, rhythm, texts) and a checked profile, or every mistake at once.

import Diagnostics
import FEEL

/// A checked pack: every name resolved, every condition compiled.
public struct Rulebook: Sendable {
    /// The packs that it was made from, the base first.
    package let packs: [Pack]
    /// The languages in which the pack speaks, the first being the fallback.
    public let languages: [Language]

    package let sources: [Source]
    package let topics: Catalogue
    package let catalogues: [String: Catalogue]
    package let vocabulary: Vocabulary
    /// Names of groups and fields as profiles write them.
    package let schema: Schema
    /// When a field is asked about, by its index; always where there is none.
    package let occasions: [Int: CompiledExpression]
    package internal(set) var parameters: [Parameter]
    /// In an order in which each reads only what stands before it.
    package internal(set) var derived: [DerivedFact]
    package internal(set) var rules: [Rule]
    package let recommendations: [Recommendation]
    package internal(set) var ranking: Ranking?
    /// What is hidden in what is shared; nil where nothing is.
    package let masking: Masking?
    /// What is marked as close to a threshold; nil where nothing is.
    package let nearness: Nearness?
    package let actions: [Action]
    package let rhythm: [Rhythm]
    /// How much each owner can carry in a month; an owner without one carries whatever comes.
    package let capacities: [String: CompiledExpression]
    package let summary: [Text]
    package let figures: [Figure]
    package let texts: [String: Text]
    /// What documents show as pictures.
    package let pictures: [PictureTerms]
    /// Papers that can be made of an assessment, beside the memo.
    package let templates: [MemoTemplate]
    /// How two sheets are compared.
    package let comparison: ComparisonTerms?
    /// What likens municipalities, and examples of what others did.
    package let similarity: [Likeness]
    package let examples: [Example]
    /// How many municipalities are looked at together, and what is asked of all of them; only where every
    /// language was read.
    package let portfolio: PortfolioRules?
    package let survey: [SurveyPart]
    /// Sheets that others have designed; only where the files that hold them were read.
    package let forms: [Form]
    /// What later packs took out of earlier ones, and what they wrote anew.
    package let switchedOff: [SwitchedOff]
    package let replacements: [Replacement]
    /// What later packs left in the languages of earlier ones.
    package let missingTexts: [MissingText]
}

extension Rulebook {
    /// The id of the pack that stands on all others.
    public var id: String { packs.last?.id ?? "" }
    /// Its version.
    public var version: String { packs.last?.version ?? "" }
    package var title: Localized { packs.last?.title ?? Localized("") }

    package func pack(_ id: String) -> Pack? { packs.first { $0.id == id } }

    /// Whether an entry comes from a pack that extends the base.
    package func isLocal(_ origin: String) -> Bool { origin != packs.first?.id }

    package func recommendation(_ id: String) -> Recommendation? { recommendations.first { $0.id == id } }
    package func action(_ id: String) -> Action? { actions.first { $0.id == id } }
    package func form(_ id: String) -> Form? { forms.first { $0.id == id } }
    package func source(_ id: String) -> Source? { sources.first { $0.id == id } }

    /// The label of a row of a catalogue such as `helpers`; the id where there is none.
    package func label(_ id: String, of catalogue: String, in language: Language) -> String {
        catalogues[catalogue]?.label(id, in: language) ?? id
    }
}
