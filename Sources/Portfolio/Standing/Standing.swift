// One municipality as the meeting of its region sees it: small, so that thousands fit into memory.

import Rulebook

/// What is kept of an assessment; texts are filled in one language, small counts masked.
package struct Standing: Sendable {
    package let name: Localized
    /// The id of its area.
    package let area: String?
    /// Whether it stands apart from the municipalities, such as the region itself.
    package let isApart: Bool
    /// False for a municipality of which only the name is known.
    package let hasSheet: Bool
    /// In the order of topics.
    package let cells: [HeatCell]
    /// This year's recommendations, in order.
    package let needs: [Need]
    /// The most telling first.
    package let questions: [String]
    /// In the order of the pack's figures.
    package let figures: [FigureCell]

    /// A recommendation of this year.
    package struct Need: Sendable {
        package let recommendation: String
        package let title: String
        package let severity: Gravity
        package let helpers: [String]
        /// Points of a visit for it, by how the visit comes about.
        package let worth: [Circumstances: Int]
    }

    /// What makes a visit easy.
    package struct Circumstances: Hashable, Sendable {
        package let isSameArea: Bool
        package let wasHelpedBefore: Bool

        static let all = [false, true].flatMap { area in
            [false, true].map { Circumstances(isSameArea: area, wasHelpedBefore: $0) }
        }
    }

    /// A value as it is written, with what stands behind it.
    package struct FigureCell: Sendable {
        /// With date and scope; nil where it is not known.
        package let text: String?
        /// How it is counted; nil where that is not known.
        package let counted: String?
    }
}

extension Standing {
    /// A municipality of which nothing but the name is known.
    static func unheard(_ name: Localized, area: String?, rulebook: Rulebook) -> Standing {
        Standing(
            name: name, area: area, isApart: false, hasSheet: false,
            cells: rulebook.topics.rows.map { _ in .unknown }, needs: [], questions: [],
            figures: rulebook.portfolio?.figures.map { _ in FigureCell(text: nil, counted: nil) } ?? [])
    }
}
