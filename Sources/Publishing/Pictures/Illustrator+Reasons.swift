// Pictures of how things hang together: the year's schedule, and why each suggestion is made.

import Advice
import Charts
import Explanation
import FEEL
import Planning
import Rulebook

extension Illustrator {
    func gantt(title: String) -> [any Chart] {
        let chart = PlanChart(plan, of: [assessment.fiscalYear], filler)
        return chart.isEmpty ? [] : [chart.gantt(title: title)]
    }

    /// In pixels; three quarters of a page.
    private static let mostHeight = 760.0

    func reasons(most: CompiledExpression?, title: String) -> [any Chart] {
        let explainer = Explainer(assessment)
        let teller = Teller(assessment, in: language, masking: masking)
        let count = situation.number(most) ?? .max
        return assessment.thisYear.prefix(count).map { proposal in
            let name = filler.text(proposal.recommendation.title) ?? proposal.recommendation.id
            let telling = teller.tell(explainer.reason(for: .recommendation(proposal.recommendation)))
            return telling.speaking(with: filler).tree(
                title: "\(title) \(proposal.rank)" + (language == .japanese ? "　" : ": ") + name,
                in: language, mostHeight: Self.mostHeight)
        }
    }
}
