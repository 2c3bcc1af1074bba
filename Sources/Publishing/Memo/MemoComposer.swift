// Composes the memo: what stands out, strengths, five recommendations, the year, questions, sources, annex.

import Advice
import Calendars
import Diagnostics
import FEELValues
import Planning
import Rulebook

/// Composes the memo of an assessment as a document.
struct MemoComposer {
    let assessment: Assessment
    let plan: Plan
    let language: Language
    let masking: Bool
    let filler: TextFiller

    init(_ assessment: Assessment, _ plan: Plan, in language: Language, masking: Bool) {
        self.masking = masking
        self.assessment = assessment
        self.plan = plan
        self.language = language
        let named = assessment.situation.giving(Self.given(assessment.situation.profile, in: language))
        filler = TextFiller(named, in: language, masking: masking)
    }

    func document() -> Document {
        let parts = [
            opening, summary, figures, strengths, recommendations, schedule, questions, sources, support,
            annex,
        ]
        return Document(title: title, blocks: parts.flatMap { $0 })
    }

    /// A section under a heading; nothing where it has no blocks.
    func section(_ heading: String, level: Int = 2, _ blocks: [Document.Block]) -> [Document.Block] {
        blocks.isEmpty ? [] : [.heading(level: level, word(heading))] + blocks
    }

    /// A table under headers of the pack; nothing where it has no rows.
    func table(_ columns: [String], _ rows: [[[String]]]) -> [Document.Block] {
        rows.isEmpty ? [] : [.table(Document.Table(header: columns.map { word("column.\($0)") }, rows: rows))]
    }

    func word(_ key: String) -> String { filler.word(key) }

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
        filler.text(finding.rule.because) ?? filler.text(finding.rule.title) ?? finding.rule.id
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
