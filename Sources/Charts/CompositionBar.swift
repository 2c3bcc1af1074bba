// One bar of a composition, and how far its parts and its total agree.

/// A total with its parts.
package struct CompositionBar: Sendable {
    package let label: String
    /// Nil where it is not known.
    package let total: Composition.Count?
    package let parts: [Composition.Part]
    /// Whether shares may be read where the parts are whole; not of small counts.
    package let showsShares: Bool

    package init(
        label: String, total: Composition.Count?, parts: [Composition.Part], showsShares: Bool
    ) {
        self.label = label
        self.total = total
        self.parts = parts
        self.showsShares = showsShares
    }

    /// How far a bar is known.
    enum Standing: Hashable {
        /// Every part is known, and they make the total.
        case whole
        /// The total is known, and of it what no known part covers.
        case rest
        /// Nobody knows how much there is besides.
        case open
        /// The parts contradict the total.
        case apart
    }

    var standing: Standing {
        let isComplete = parts.allSatisfy { $0.count != nil }
        guard let total = total?.number else { return .open }
        if isComplete { return known == total ? .whole : .apart }
        return known < total ? .rest : .apart
    }

    /// The parts that are known together.
    var known: Double { parts.compactMap(\.count?.number).reduce(0, +) }

    /// Everything that is drawn to scale.
    var extent: Double { max(known, total?.number ?? 0) }
}
