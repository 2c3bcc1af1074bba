// Invented municipalities and helpers for the tests of a region.

import Rulebook
import TestSupport

@testable import Portfolio

enum Invented {
    static func need(_ id: String, _ helpers: [String], worth: [Int]) -> Standing.Need {
        Standing.Need(
            recommendation: id, title: id, severity: .high, helpers: helpers,
            worth: Dictionary(
                zip(Standing.Circumstances.all, worth), uniquingKeysWith: { first, _ in first }))
    }

    static func standing(
        _ name: String, area: String? = nil, isApart: Bool = false, cells: [HeatCell.Level] = [],
        needs: [Standing.Need] = []
    ) -> Standing {
        Standing(
            name: Localized(name), area: area, isApart: isApart, hasSheet: true,
            cells: cells.map { HeatCell(level: $0, hasOpenRules: false) }, needs: needs, questions: [],
            figures: [])
    }

    static func helper(
        _ id: String, _ kinds: [String], home: String? = nil, days: Int, before: [String] = []
    ) -> Region.Helper {
        Region.Helper(id: id, name: nil, kinds: kinds, home: home, days: days, helpedBefore: before)
    }

    /// Some municipalities and helpers, few enough that every assignment can be tried.
    static func smallRegion(_ seed: Int) -> (standings: [Standing], helpers: [Region.Helper]) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let kinds = ["health", "medical", "welfare"]
        let areas = ["east", "west"]
        let standings = (0..<Int.random(in: 1...3, using: &numbers)).map { index in
            let needs = (0..<Int.random(in: 0...3, using: &numbers)).map { number in
                let named = kinds.filter { _ in Bool.random(using: &numbers) }
                let worth = Standing.Circumstances.all.map { _ in Int.random(in: -4...15, using: &numbers) }
                return need("r\(number)", named, worth: worth)
            }
            return standing("m\(index)", area: areas.randomElement(using: &numbers), needs: needs)
        }
        let helpers = (0..<Int.random(in: 1...2, using: &numbers)).map { index in
            helper(
                "h\(index)", kinds.filter { _ in Bool.random(using: &numbers) },
                home: areas.randomElement(using: &numbers), days: Int.random(in: 0...3, using: &numbers),
                before: Bool.random(using: &numbers) ? ["m0"] : [])
        }
        return (standings, helpers)
    }
}
