// Assesses a municipality and keeps of it what the meeting of the region needs.

import Advice
import Calendars
import Diagnostics
import FEELValues
import Rulebook

/// Turns profiles into standings; one reader serves them all, on several cores at once.
package struct StandingReader: Sendable {
    private let rulebook: Rulebook
    private let region: Region
    private let language: Language
    private let topics: TopicFields
    private let areas: [String: String]

    /// - Parameter language: the language in which texts are filled.
    package init(_ rulebook: Rulebook, _ region: Region, in language: Language) {
        self.rulebook = rulebook
        self.region = region
        self.language = language
        topics = TopicFields(rulebook)
        areas = region.areasByName
    }

    /// How a municipality stands in a year.
    package func standing(of profile: Profile, in year: FiscalYear) -> Standing {
        let assessment = Advisor(rulebook).assess(profile, in: year)
        let situation = assessment.situation
        let filler = TextFiller(situation, in: language, masking: true)
        let rules = rulebook.portfolio
        let findings = Dictionary(grouping: assessment.findings, by: \.rule.topic)
        return Standing(
            name: profile.name, area: area(of: profile.name),
            isApart: rules?.apart.map { situation.truth($0) == .yes } ?? false, hasSheet: true,
            cells: rulebook.topics.rows.map { cell($0.id, findings[$0.id] ?? [], assessment) },
            needs: assessment.thisYear.map { need($0, situation, filler) },
            questions: questions(assessment, filler),
            figures: rules?.figures.map { figure($0, situation, filler) } ?? [])
    }

    /// Municipalities of the areas that none of the standings is about.
    package func unheard(beside standings: [Standing]) -> [Standing] {
        region.municipalities(without: standings.map(\.name)).map { name in
            .unheard(name, area: area(of: name), rulebook: rulebook)
        }
    }

    private func area(of name: Localized) -> String? { name.all.lazy.compactMap { areas[$0] }.first }

    private func cell(
        _ topic: String, _ findings: [Finding], _ assessment: Assessment
    ) -> HeatCell {
        let raised = findings.filter(\.isRaised).map(\.rule)
        let isOpen = findings.contains { !$0.isRaised }
        let gravest = raised.filter { $0.kind == .gap }.map(\.severity).max()
        let level: HeatCell.Level =
            if let gravest {
                .gap(gravest)
            } else if raised.contains(where: { $0.kind == .strength }) {
                .strength
            } else if !topics.isKnown(topic, assessment.situation.profile) {
                .unknown
            } else if isOpen
                || !topics.isSomethingFine(topic, assessment, spoken: Set(findings.map(\.rule.id)))
            {
                .open
            } else {
                raised.isEmpty ? .quiet : .note
            }
        return HeatCell(level: level, hasOpenRules: isOpen)
    }

    private func need(_ proposal: Proposal, _ situation: Situation, _ filler: TextFiller) -> Standing.Need {
        let recommendation = proposal.recommendation
        return Standing.Need(
            recommendation: recommendation.id,
            title: filler.text(recommendation.title) ?? recommendation.id, severity: proposal.severity,
            helpers: recommendation.helpers, worth: worth(of: proposal, situation))
    }

    /// Only what somebody of the region can help with has points.
    private func worth(of proposal: Proposal, _ situation: Situation) -> [Standing.Circumstances: Int] {
        let kinds = Set(region.helpers.flatMap(\.kinds))
        guard let table = rulebook.portfolio?.worth, !kinds.isDisjoint(with: proposal.recommendation.helpers)
        else { return [:] }
        var weighed = situation.weighing(
            proposal.recommendation, reasons: proposal.reasons, strengths: proposal.strengths)
        var worth: [Standing.Circumstances: Int] = [:]
        for circumstances in Standing.Circumstances.all {
            weighed.give([
                .sameArea: .boolean(circumstances.isSameArea),
                .helpedBefore: .boolean(circumstances.wasHelpedBefore),
            ])
            guard case .number(let points) = table.evaluate(weighed.values) else { continue }
            worth[circumstances] = Int(points.doubleValue.rounded())
        }
        return worth
    }

    private func questions(_ assessment: Assessment, _ filler: TextFiller) -> [String] {
        let most =
            assessment.situation.number(rulebook.portfolio?.mostQuestions) ?? assessment.questionsInMemo
        return assessment.questions.prefix(most).map { question in
            filler.text(question.wording) ?? question.field.question?.text(in: language)
                ?? question.field.label.text(in: language)
        }
    }

    private func figure(
        _ figure: PortfolioRules.Figure, _ situation: Situation, _ filler: TextFiller
    ) -> Standing.FigureCell {
        Standing.FigureCell(
            text: filler.write(figure.value, .dated, situation),
            counted: figure.counted.flatMap { filler.write($0, .plain, situation) })
    }
}
