// Chooses what others did to be told beside what is recommended this year.

import FEELValues
import Rulebook

/// Matches examples by topic, by whom they suit, and by how alike the municipalities are.
struct Illustration {
    let situation: Situation

    /// At most one for each recommendation of this year, none of them twice; by the recommendation's id.
    func examples(for proposals: [Proposal]) -> [String: Example] {
        let own = situation.profile.name.all
        let candidates = situation.rulebook.examples.filter { example in
            suits(example) != .no && !example.municipality.all.contains(where: own.contains)
        }
        let alike = situation.rulebook.similarity.map { ($0.id, situation.value($0.value)) }
        var left = candidates.map { (example: $0, rank: rank($0, alike)) }.sorted { $0.rank < $1.rank }
        var chosen: [String: Example] = [:]
        for proposal in proposals where proposal.isForThisYear {
            let topic = proposal.recommendation.topic
            guard let index = left.firstIndex(where: { $0.example.topic == topic }) else { continue }
            chosen[proposal.recommendation.id] = left.remove(at: index).example
        }
        return chosen
    }

    private func suits(_ example: Example) -> Truth { example.suits.map { situation.truth($0) } ?? .yes }

    /// Those that surely suit first, then by likeness, then by id.
    private func rank(_ example: Example, _ alike: [(id: String, value: Value)]) -> (Int, Int, String) {
        let likeness = alike.reduce(0) { sum, mark in
            guard let wanted = example.like[mark.id], !mark.value.isNull else { return sum }
            return sum + (mark.value.text == wanted ? 1 : -1)
        }
        return (suits(example) == .yes ? 0 : 1, -likeness, example.id)
    }
}
