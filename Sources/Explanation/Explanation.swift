// Takes an assessment and the name of a rule, a recommendation or a topic; gives the tree of its reasons, and
// tells it in Japanese or English, as text or as a picture.

extension Explainer {
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
