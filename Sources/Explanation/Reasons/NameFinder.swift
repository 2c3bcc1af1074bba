// Finds what a person means by an id, a title, or a part of a title.

import Diagnostics
import Rulebook

/// Looks up names in a rulebook.
package struct NameFinder: Sendable {
    private let entries: [(thing: NamedThing, titles: [String])]

    package init(_ rulebook: Rulebook) {
        let rules = rulebook.rules.map { (NamedThing.rule($0), $0.title.titles) }
        let recommendations = rulebook.recommendations.map {
            (NamedThing.recommendation($0), $0.title.titles)
        }
        let topics = rulebook.topics.rows.map { (NamedThing.topic($0.id), $0.label.all) }
        let off = rulebook.switchedOff.filter { $0.thing == .rule || $0.thing == .recommendation }.map {
            (NamedThing.switchedOff($0), $0.title?.titles ?? [])
        }
        entries = (rules + recommendations + topics + off).map { (thing: $0.0, titles: $0.1) }
    }

    /// What a name means.
    package enum Answer: Sendable {
        case one(NamedThing)
        case several([NamedThing])
        case none(nearest: String?)
    }

    /// Ids first, then whole titles, then beginnings of titles, then any part of them; `rule:`, `recommendation:` and `topic:` before
    /// the name leave one kind.
    package func find(_ name: String) -> Answer {
        let (kind, word) = Self.split(name)
        let candidates = entries.filter { kind == nil || $0.thing.kind == kind }
        let stages = [
            candidates.filter { $0.thing.id == word },
            candidates.filter { $0.titles.contains(word) },
            candidates.filter { $0.titles.contains { $0.hasPrefix(word) } },
            candidates.filter { $0.titles.contains { $0.contains(word) } },
        ]
        guard !word.isEmpty, let found = stages.first(where: { !$0.isEmpty }) else {
            return .none(
                nearest: Spelling.nearest(to: word, in: candidates.flatMap { [$0.thing.id] + $0.titles }))
        }
        return found.count == 1 ? .one(found[0].thing) : .several(found.map(\.thing))
    }

    private static func split(_ name: String) -> (kind: String?, word: String) {
        for kind in ["rule", "recommendation", "topic"] where name.hasPrefix(kind + ":") {
            return (kind, String(name.dropFirst(kind.count + 1)))
        }
        return (nil, name)
    }
}

extension Text {
    /// What the text says in each language, as far as no fact stands in it.
    fileprivate var titles: [String] {
        variants.flatMap { variant in
            variant.templates.keys.sorted().compactMap { variant.templates[$0] }.map { template in
                template.pieces.reduce(into: "") { text, piece in
                    if case .literal(let part) = piece { text += part }
                }
            }
        }
    }
}
