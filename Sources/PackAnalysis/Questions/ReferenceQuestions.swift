// Sources, topics, rows, tags and likenesses that nothing refers to.

import Diagnostics
import FEEL
import Rulebook

/// Asks what is referred to.
///
/// The keys of `texts` are left out: which of them the memo asks for is known to the
/// target that writes it, not to the pack.
struct ReferenceQuestions {
    private let rulebook: Rulebook

    init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    func defects() -> [Defect] { sources() + rows() + tags() + likenesses() }

    private func sources() -> [Defect] {
        let cited =
            rulebook.rules.flatMap(\.citations) + rulebook.parameters.flatMap(\.citations)
            + rulebook.derived.flatMap(\.citations) + rulebook.examples.flatMap(\.citations)
        let used = Set(cited.map(\.source))
        return rulebook.sources.filter { !used.contains($0.id) }.map {
            Defect(.unusedSource($0.id), at: $0.range)
        }
    }

    private func rows() -> [Defect] {
        let helpers = rulebook.recommendations.flatMap(\.helpers) + rulebook.actions.flatMap(\.helpers)
        let attendants = rulebook.rhythm.flatMap(\.attendants).map(\.owner)
        let sectors =
            rulebook.recommendations.flatMap(\.roles).map(\.sector) + rulebook.actions.map(\.owner)
            + rulebook.rhythm.map(\.owner) + attendants
        let topics =
            rulebook.rules.map(\.topic) + rulebook.recommendations.map(\.topic)
            + rulebook.actions.map(\.topic)
            + rulebook.rhythm.map(\.topic) + rulebook.examples.map(\.topic)
        return [("helpers", helpers), ("sectors", sectors), ("topics", topics)].flatMap { name, used in
            rows(of: name, besides: Set(used))
        }
    }

    private func rows(of catalogue: String, besides used: Set<String>) -> [Defect] {
        let unused = (rulebook.catalogues[catalogue]?.rows ?? []).filter { !used.contains($0.id) }
        return unused.compactMap { row in
            row.columns["id"].map { Defect(.unusedRow(catalogue: catalogue, row.id), at: $0.range) }
        }
    }

    /// Tags are read by the ranking alone; one that names no tag may read all of them.
    private func tags() -> [Defect] {
        let words = rulebook.ranking?.points.words ?? []
        let readsAll =
            words.contains { $0.contains("recommendation.tags") } && !words.contains { $0.contains("\"") }
        if readsAll { return [] }
        let tagged =
            rulebook.rules.flatMap { rule in rule.tags.map { ($0, rule.range) } }
            + rulebook.recommendations.flatMap { advice in advice.tags.map { ($0, advice.range) } }
        let places = Dictionary(tagged, uniquingKeysWith: { first, _ in first })
        return places.filter { tag, _ in !words.contains { $0.contains(tag.inQuotes) } }.map {
            Defect(.unusedTag($0.key), at: $0.value)
        }
    }

    private func likenesses() -> [Defect] {
        let used = Set(rulebook.examples.flatMap(\.like.keys))
        return rulebook.similarity.filter { !used.contains($0.id) }.map {
            Defect(.unusedLikeness($0.id), at: $0.range)
        }
    }
}
