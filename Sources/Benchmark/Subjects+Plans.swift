// Plans to be measured: as many actions as a prefecture has in five years, and those of one municipality.

import FEELValues
import Scheduling

extension Subjects {
    /// The plans.
    static func plans() -> [Subject] {
        [(activities: 15, years: 1), (activities: 300, years: 5)].map { size in
            let problem = problem(activities: size.activities, years: size.years)
            return Subject(name: "\(size.activities) actions × \(size.years) years") {
                .number(Number(Scheduler(problem).solution().cost.lateness))
            }
        }
    }

    /// Activities of six owners with seasons, durations and an order, the same in every run.
    private static func problem(activities count: Int, years: Int) -> Problem {
        let activities = (0..<count).map { index in
            let first = index * 7 % years * 12
            let season = (0..<12).filter { ($0 * 5 + index) % 3 > 0 }
            let after = [index * 11 % 13 + 1, index * 5 % 17 + 2].filter {
                $0 <= index && ($0 + index) % 3 == 0
            }
            return Activity(
                "a\(index)", owner: "o\(index * 31 % 6)", weight: 1 + index * 3 % 5,
                wish: first + season[index % season.count],
                months: (first / 12..<years).flatMap { year in season.map { year * 12 + $0 } },
                duration: 1 + index * 13 % 3, after: after.map { "a\(index - $0)" })
        }
        let capacities = (0..<6).map { ("o\($0)", 3) }
        return Problem(
            activities, in: 0..<years * 12,
            capacities: Dictionary(capacities, uniquingKeysWith: { first, _ in first }))
    }
}
