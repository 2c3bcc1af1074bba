// Which rules, conditions and rows of tables scenarios made true, false and unknown.

import Diagnostics

/// What the scenarios reached.
package struct Coverage: Sendable {
    /// In the order of the pack's files: each rule before its conditions, each table row by row.
    package let items: [Item]

    /// A rule, a condition within it or a row of a table; those that one entry with `each` makes are one.
    package struct Item: Sendable {
        package let kind: Kind
        /// The rule, or the table; `…` stands for what differs between those of one entry.
        package private(set) var owner: String
        /// What is written there; empty for a rule.
        package let text: String
        package let range: SourceRange
        /// How many the entry makes: one, unless it has `each`.
        package private(set) var members: Int
        /// By outcome, how many of them scenarios made so.
        package private(set) var reached: [Outcome: Int]
        /// The outcomes that are possible at all.
        package let possible: [Outcome]

        init(
            _ kind: Kind, _ owner: String, _ text: String, _ range: SourceRange, _ outcomes: [Outcome],
            possible: [Outcome]
        ) {
            self.kind = kind
            self.owner = owner
            self.text = text
            self.range = range
            self.possible = possible
            members = 1
            reached = Dictionary(outcomes.map { ($0, 1) }, uniquingKeysWith: { first, _ in first })
        }

        /// Adds what another row of the same `each` reached.
        mutating func join(_ other: Item) {
            members += other.members
            reached.merge(other.reached) { $0 + $1 }
            owner = Family.name(of: owner, other.owner)
        }
    }

    /// What is covered.
    package enum Kind: String, Sendable, CaseIterable {
        case rule, condition, row
    }

    /// What something can come to.
    package enum Outcome: String, Sendable, CaseIterable {
        case yes = "true"
        case no = "false"
        case unknown

        init(_ truth: Bool?) { self = truth.map { $0 ? .yes : .no } ?? .unknown }
    }
}

extension Coverage.Item {
    /// How many of the members an outcome was reached for.
    package func count(_ outcome: Coverage.Outcome) -> Int { reached[outcome] ?? 0 }

    /// Whether every possible outcome was reached for every member.
    package var isCovered: Bool { possible.allSatisfy { count($0) == members } }
}

extension Coverage {
    /// How often an outcome was reached, and how often it could have been.
    package func total(_ kind: Kind, _ outcome: Outcome) -> (reached: Int, possible: Int) {
        let fitting = items.filter { $0.kind == kind && $0.possible.contains(outcome) }
        return (
            fitting.map { $0.count(outcome) }.reduce(0, +), fitting.map(\.members).reduce(0, +)
        )
    }
}
