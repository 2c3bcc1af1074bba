// Composes papers of an assessment, such as the memo: the parts of a template, one after the other.

import Advice
import Calendars
import Comparison
import Decisions
import Diagnostics
import FEELValues
import Planning
import Rulebook

/// Composes papers of an assessment as documents.
struct MemoComposer: Composing {
    /// What changed since an earlier sheet, where there is one.
    let comparison: Comparison?
    /// What the advisor decided, where anything was.
    let decided: Decided?
    let assessment: Assessment
    let plan: Plan
    let language: Language
    let masking: Bool
    let filler: TextFiller
    /// Draws pictures; nil for forms that show none.
    private let illustrator: Illustrator?

    /// - Parameter illustrated: whether the form shows pictures.
    init(
        _ assessment: Assessment, _ plan: Plan, since comparison: Comparison? = nil,
        deciding decided: Decided? = nil, in language: Language, masking: Bool,
        illustrated: Bool = false
    ) {
        self.comparison = comparison
        self.decided = decided
        self.masking = masking
        self.assessment = assessment
        self.plan = plan
        self.language = language
        let named = assessment.situation.giving(Self.given(assessment.situation.profile, in: language))
        filler = TextFiller(named, in: language, masking: masking)
        illustrator =
            illustrated
            ? Illustrator(
                assessment: assessment, plan: plan, earlier: comparison?.before, filler: filler,
                masking: masking) : nil
    }

    /// A picture of the pack with its small print, by its id; nothing where it cannot be shown.
    func illustration(_ id: String) -> [Document.Block] { illustrator?.blocks(id) ?? [] }

    /// Those of a part, or all.
    func pictures(_ part: Part) -> [Document.Block] {
        let ids = assessment.situation.rulebook.pictures.map(\.id)
        let shown = part.shows.isEmpty ? ids : part.shows
        return section(part, "annex.pictures", shown.flatMap(illustration(_:)))
    }

    /// The paper of a template; the memo itself where none is given.
    func document(_ template: MemoTemplate? = nil) -> Document {
        let template = template ?? assessment.situation.rulebook.memo
        return Document(
            title: word(template.title), isLargePrint: template.isLargePrint,
            blocks: template.parts.flatMap { part in
                part.kind == .title ? [.heading(level: 1, word(template.title))] : blocks(of: part)
            })
    }

    /// What became of the earlier suggestions and targets.
    var since: [Document.Block] {
        comparison.map { ComparisonComposer($0, in: language, masking: masking).chapter } ?? []
    }

    /// What the texts of the memo may ask of the municipality.
    private static func given(
        _ profile: Profile, in language: Language
    ) -> [Vocabulary.Given: Value] {
        var given: [Vocabulary.Given: Value] = [.municipality: .string(profile.name.text(in: language))]
        if let source = profile.source {
            given[.source] = .string(source.title.text(in: language))
            if let date = source.date { given[.asOf] = .string(date.written(in: language)) }
        }
        return given
    }

    /// What a finding says: its sentence with the facts, or its title.
    func sentence(_ finding: Finding) -> String {
        filler.sentence(finding)
    }

    func name(_ recommendation: Recommendation) -> String {
        filler.text(recommendation.title) ?? recommendation.id
    }

    /// Whose a rule is, where it is not the base pack's.
    func local(_ origin: String) -> String {
        let rulebook = assessment.situation.rulebook
        guard rulebook.isLocal(origin) else { return "" }
        return filler.writer.bracketed([rulebook.pack(origin)?.title.text(in: language) ?? origin])
    }

    func helpers(_ ids: [String]) -> [String] {
        ids.map { assessment.situation.rulebook.label($0, of: "helpers", in: language) }
    }

    func sector(_ id: String) -> String {
        assessment.situation.rulebook.label(id, of: "sectors", in: language)
    }
}
