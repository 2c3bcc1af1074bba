// Which actions are taken up in which year.

import Advice
import FEELValues
import Rulebook

/// Spreads recommendations over the years: this year's first, then as many each year as the pack thinks wise.
struct Choice {
    /// An action that is to be planned.
    struct Chosen {
        let action: Action
        /// How many years after the assessed one.
        let yearsAhead: Int
        /// What a month of lateness counts.
        let weight: Int
    }

    /// In order of priority.
    let actions: [Chosen]
    /// Recommendations for later years than those that are planned.
    let postponed: [String]

    init(_ assessment: Assessment, years: Int) {
        let situation = assessment.situation
        let later = Self.later(assessment, years: years)
        postponed = assessment.later.map(\.recommendation.id).filter { id in
            !later.contains { $0.contains { $0.recommendation.id == id } }
        }
        var order = Order(rulebook: situation.rulebook)
        for proposal in assessment.thisYear {
            let weight = assessment.thisYear.count + 1 - proposal.rank
            order.add(proposal.recommendation, ahead: 0, weight: weight)
        }
        for (index, proposals) in later.enumerated() {
            for proposal in proposals { order.add(proposal.recommendation, ahead: index + 1, weight: 1) }
        }
        actions = order.chosen
    }

    /// The recommendations of the years after the assessed one.
    private static func later(_ assessment: Assessment, years: Int) -> [[Proposal]] {
        let ranking = assessment.situation.rulebook.ranking
        let most = assessment.situation.number(ranking?.mostPerYear) ?? .max
        let perTopic = assessment.situation.number(ranking?.mostPerTopic) ?? .max
        let least = assessment.situation.number(ranking?.leastPoints).map(Number.init(_:))
        var rest = assessment.later.filter { proposal in least.map { proposal.points >= $0 } ?? true }
        return (1..<max(1, years)).map { _ in
            var year: [Proposal] = []
            for proposal in rest {
                let sameTopic = year.filter { $0.recommendation.topic == proposal.recommendation.topic }
                if year.count < most, sameTopic.count < perTopic { year.append(proposal) }
            }
            rest.removeAll { proposal in year.contains { $0.rank == proposal.rank } }
            return year
        }
    }

    /// Gathers actions, each once.
    private struct Order {
        let rulebook: Rulebook
        var chosen: [Chosen] = []

        mutating func add(_ recommendation: Recommendation, ahead: Int, weight: Int) {
            for id in recommendation.actions where !chosen.contains(where: { $0.action.id == id }) {
                guard let action = rulebook.action(id) else { continue }
                chosen.append(Chosen(action: action, yearsAhead: ahead, weight: max(1, weight)))
            }
        }
    }
}
