// A region with its areas, the helpers that it can send, and whom they helped last year.

import Calendars
import Diagnostics
import Rulebook

/// What a region knows of itself beside the profiles of its municipalities.
package struct Region: Sendable {
    package let name: Localized
    /// The year that is looked at; that of the newest profile where nil.
    package let fiscalYear: FiscalYear?
    /// Profiles that stand elsewhere, as paths from the file of the region.
    package let profiles: [Reference]
    package let areas: [Area]
    package let helpers: [Helper]
    /// The days of the meetings.
    package let meetings: [PartialDate]

    /// An area with the names of its municipalities, as their profiles have them.
    package struct Area: Sendable {
        package let id: String
        package let name: Localized
        package let municipalities: [Localized]
    }

    /// Somebody who can be sent.
    package struct Helper: Sendable {
        package let id: String
        package let name: Localized?
        /// Rows of the catalogue of helpers, such as the field of an advisor; sorted.
        package let kinds: [String]
        /// The id of an area.
        package let home: String?
        /// Days of this year.
        package let days: Int
        /// The municipalities that were helped last year.
        package let helpedBefore: [String]
    }
}

extension Region {
    /// The id of the area that a municipality belongs to, by each of its names.
    var areasByName: [String: String] {
        let pairs = areas.flatMap { area in area.municipalities.flatMap(\.all).map { ($0, area.id) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    package func area(_ id: String?) -> Area? { areas.first { $0.id == id } }

    /// Municipalities of the areas that none of these names means.
    func municipalities(without names: [Localized]) -> [Localized] {
        let known = Set(names.flatMap(\.all))
        return areas.flatMap(\.municipalities).filter { known.isDisjoint(with: $0.all) }
    }

    /// Those that stand apart, then the areas in their order, each by its own list, then the rest by name.
    func ordered(_ standings: [Standing]) -> [Standing] {
        let places = Dictionary(
            areas.flatMap(\.municipalities).enumerated().flatMap { place, name in name.all.map { ($0, place) }
            },
            uniquingKeysWith: { min($0, $1) })
        func key(_ standing: Standing) -> (Int, Int, String) {
            let place = standing.name.all.compactMap { places[$0] }.min() ?? .max
            return (standing.isApart ? 0 : 1, place, standing.name.first)
        }
        return standings.sorted { key($0) < key($1) }
    }
}
