// A rule: when it speaks, what it says, and what it recommends.

import Diagnostics
import FEEL

/// A rule of the pack.
package struct Rule: Sendable {
    package let id: String
    package let topic: String
    package let kind: Kind
    package let severity: Gravity
    package let title: Text
    package internal(set) var condition: CompiledExpression
    package internal(set) var exception: CompiledExpression?
    package let recommends: [String]
    package let tags: [String]
    package let because: Text?
    package let why: Text?
    package let question: Text?
    package let citations: [Citation]
    package let years: Years
    package let range: SourceRange
    /// The pack that it comes from.
    package let origin: String

    /// What a rule is about.
    package enum Kind: String, Sendable, CaseIterable {
        case gap, strength, data, note
    }
}

/// How much weight a finding has.
public enum Gravity: String, Sendable, CaseIterable, Comparable {
    case low, medium, high

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Low is less than medium, medium less than high.
    public static func < (lhs: Gravity, rhs: Gravity) -> Bool { lhs.rank < rhs.rank }
}
