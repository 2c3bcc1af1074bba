// Takes an assessment and the name of a rule, a recommendation or a topic; gives the tree of its reasons, and
// tells it in Japanese or English, as text or as a picture.

import Advice

/// Explains what was said of one municipality, and what was not.
package struct Explainer: Sendable {
    package let assessment: Assessment
    let opener: Opener

    /// - Parameter depth: how many derived facts below one another are opened.
    package init(_ assessment: Assessment, depth: Int = 0) {
        self.assessment = assessment
        opener = Opener(conditions: ConditionReader(assessment.situation), depth: depth)
    }

    /// The reasons of what stands under a name.
    package func reason(for subject: NamedThing) -> Reason {
        switch subject {
        case .rule(let rule): RuleExplainer(self).reason(rule)
        case .recommendation(let recommendation): RecommendationExplainer(self).reason(recommendation)
        case .topic(let id): OverviewExplainer(self).topic(id, all: true)
        case .switchedOff(let entry): Reason(.switchedOff(entry))
        }
    }

    /// Everything that was said, one line each, by topic.
    ///
    /// - Parameter all: with the rules that stayed silent.
    package func overview(all: Bool) -> Reason { OverviewExplainer(self).overview(all: all) }
}
