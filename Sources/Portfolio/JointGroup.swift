// Municipalities that may do something together, and those who can tell them how.

import Rulebook

/// Joint work with those to whom it is suggested this year.
package struct JointGroup: Sendable {
    package let work: JointWork
    /// Two or more, in the order of the standings.
    package let members: [Standing]
    /// Those with a strength in a topic of the work and nothing of it suggested to them.
    package let ahead: [Standing]

    /// The largest first, then in the order of the pack.
    static func all(of standings: [Standing], by rulebook: Rulebook) -> [JointGroup] {
        let municipalities = standings.filter { !$0.isApart }
        let groups = rulebook.portfolio?.joint.map { work in
            JointGroup(work, municipalities, topics: topics(of: work, rulebook))
        }
        return (groups ?? []).filter { $0.members.count > 1 }.enumerated()
            .sorted { (-$0.element.members.count, $0.offset) < (-$1.element.members.count, $1.offset) }
            .map(\.element)
    }

    private init(_ work: JointWork, _ standings: [Standing], topics: [Int]) {
        self.work = work
        let isMember = standings.map { standing in
            standing.needs.contains { work.recommendations.contains($0.recommendation) }
        }
        members = zip(standings, isMember).filter(\.1).map(\.0)
        ahead = zip(standings, isMember).filter { !$1 }.map(\.0).filter { standing in
            topics.contains { standing.cells[$0].level == .strength }
        }
    }

    /// By their place in the order of topics.
    private static func topics(of work: JointWork, _ rulebook: Rulebook) -> [Int] {
        let named = Set(work.recommendations.compactMap { rulebook.recommendation($0)?.topic })
        return rulebook.topics.rows.indices.filter { named.contains(rulebook.topics.rows[$0].id) }
    }
}
