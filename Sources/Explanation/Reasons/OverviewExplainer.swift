// Everything that was said of a municipality, one line each.

import Advice
import Rulebook

/// Lists rules and recommendations by topic.
struct OverviewExplainer {
    private let assessment: Assessment
    private let rules: RuleExplainer
    private let standings: Standings

    init(_ explainer: Explainer) {
        assessment = explainer.assessment
        rules = RuleExplainer(explainer)
        standings = Standings(assessment: explainer.assessment)
    }

    /// The topics of which something was said.
    func overview(all: Bool) -> Reason {
        let topics = assessment.situation.rulebook.topics.rows.map { topic($0.id, all: all) }
        return Reason(.overview, topics.filter { !$0.children.isEmpty })
    }

    /// The rules of a topic, raised before open before silent, then its recommendations.
    func topic(_ id: String, all: Bool) -> Reason {
        let rulebook = assessment.situation.rulebook
        let spoken = assessment.findings.filter { $0.rule.topic == id }.map(\.rule)
        let ids = Set(spoken.map(\.id))
        let silent = rulebook.rules.filter { $0.topic == id && !ids.contains($0.id) }
        let recommendations = rulebook.recommendations.filter { $0.topic == id }.map(standings.summary(_:))
        return Reason(
            .topic(id),
            (spoken + (all ? silent : [])).map(rules.summary(_:))
                + recommendations.filter { all || $0.truth == .yes })
    }
}
