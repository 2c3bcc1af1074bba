// How one municipality stands in one topic.

import Rulebook

/// A cell of the map; what is not known is told apart from what is not there.
package struct HeatCell: Sendable, Hashable {
    package let level: Level
    /// Whether rules of the topic wait for answers beside what the level says.
    package let hasOpenRules: Bool

    package enum Level: Sendable, Hashable {
        /// The gravest gap that was found.
        case gap(Gravity)
        case strength
        /// As `quiet`, with something to bear in mind.
        case note
        /// What is known is fine, and no rule waits for an answer.
        case quiet
        /// Some facts are known, but not enough to say that all is fine.
        case open
        /// No fact of the topic is known.
        case unknown
    }

    package init(level: Level, hasOpenRules: Bool) {
        self.level = level
        self.hasOpenRules = hasOpenRules
    }

    package static let unknown = HeatCell(level: .unknown, hasOpenRules: true)
}

extension HeatCell.Level {
    /// From a grave gap (-3) over nothing special (0) to a strength (1); nil where it is not known.
    package var height: Int? {
        switch self {
        case .gap(.high): -3
        case .gap(.medium): -2
        case .gap(.low): -1
        case .note, .quiet: 0
        case .strength: 1
        case .open, .unknown: nil
        }
    }
}
