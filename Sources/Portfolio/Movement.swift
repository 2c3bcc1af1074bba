// What moved in a municipality since last time.

import Rulebook

/// The topics that moved, by their place in the order of topics.
package struct Movement: Sendable {
    package let name: Localized
    /// A gap became smaller or a strength came up.
    package let forward: [Int]
    /// A gap came up or became graver; a strength is no longer seen.
    package let back: [Int]
    /// Not known last time, known now.
    package let learned: [Int]

    init?(from before: Standing, to now: Standing) {
        var (forward, back, learned) = ([Int](), [Int](), [Int]())
        for (topic, pair) in zip(before.cells, now.cells).enumerated() {
            switch (pair.0.level.height, pair.1.level.height) {
            case (let old?, let new?) where new > old: forward.append(topic)
            case (let old?, let new?) where new < old: back.append(topic)
            case (nil, .some): learned.append(topic)
            default: continue
            }
        }
        if forward.isEmpty, back.isEmpty, learned.isEmpty { return nil }
        (name, self.forward, self.back, self.learned) = (now.name, forward, back, learned)
    }

    /// In the order of the standings now; one without a sheet last time did not move.
    static func all(from before: [Standing], to now: [Standing]) -> [Movement] {
        let earlier = Dictionary(
            before.flatMap { standing in standing.name.all.map { ($0, standing) } },
            uniquingKeysWith: { first, _ in first })
        return now.compactMap { standing in
            standing.name.all.lazy.compactMap { earlier[$0] }.first.flatMap {
                Movement(from: $0, to: standing)
            }
        }
    }
}
