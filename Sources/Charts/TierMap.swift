// A map of bodies by level, and of who sits on the one that is one's own.

import Diagnostics
import Pictures

/// Levels from the widest to the narrowest, with the members of one of them.
package struct TierMap: Chart, Sendable {
    package struct Tier: Sendable {
        package let label: String
        /// Nil where nobody said so: that is a question, not an answer.
        package let exists: Bool?
        /// Such as how many there are.
        package let detail: String?
        /// Whether the members are those of this level.
        package let isOwn: Bool

        package init(label: String, exists: Bool?, detail: String?, isOwn: Bool) {
            self.label = label
            self.exists = exists
            self.detail = detail
            self.isOwn = isOwn
        }
    }

    package enum Membership: Sendable, CaseIterable {
        case onTheList, notOnTheList, notKnown
    }

    package struct Group: Sendable {
        package let label: String
        package let members: [(label: String, membership: Membership)]

        package init(label: String, members: [(label: String, membership: Membership)]) {
            self.label = label
            self.members = members
        }
    }

    package let title: String
    package let tiers: [Tier]
    /// What the body is called whose members stand below.
    package let body: String
    package let groups: [Group]
    package let language: Language

    package init(title: String, tiers: [Tier], body: String, groups: [Group], in language: Language) {
        self.title = title
        self.tiers = tiers
        self.body = body
        self.groups = groups
        self.language = language
    }

    package var told: String {
        let levels = words.list(tiers.map { $0.label + words.colon + state($0) })
        let all = groups.flatMap(\.members)
        let members = Membership.allCases.compactMap { membership -> String? in
            let labels = all.filter { $0.membership == membership }.map(\.label)
            return labels.isEmpty ? nil : word(membership) + words.colon + words.list(labels)
        }
        return words.sentences([levels] + members.map { "\(body) \($0)" })
    }

    package var table: Picture.Table? {
        let levels = tiers.map { [words[.council], $0.label, state($0)] }
        let members = groups.flatMap { group in
            group.members.map { [group.label, $0.label, word($0.membership)] }
        }
        return Picture.Table(header: [words[.part], words[.item], words[.state]], rows: levels + members)
    }

    func state(_ tier: Tier) -> String {
        let state =
            switch tier.exists {
            case true?: words[.exists]
            case false?: words[.none]
            case nil: words[.notTold]
            }
        return tier.detail.map { state + words.bracketed($0) } ?? state
    }

    func word(_ membership: Membership) -> String {
        switch membership {
        case .onTheList: words[.onTheList]
        case .notOnTheList: words[.notOnTheList]
        case .notKnown: words[.notKnown]
        }
    }
}
