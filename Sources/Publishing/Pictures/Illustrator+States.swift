// Pictures of states: which items are in place, which councils there are, and who sits on them.

import Advice
import Charts
import FEEL
import FEELValues
import Rulebook

extension Illustrator {
    func coverage(_ terms: PictureTerms.Coverage, title: String) -> ([any Chart], [Evidence]) {
        let facts = situation.evidence(on: terms.items.map(\.field))
        guard facts.contains(where: { $0.fact.state == .known }) else { return ([], []) }
        let states = facts.first?.field.kind.permitted ?? []
        let items = terms.items.map { item in
            Coverage.Item(
                mark: item.mark, label: item.label.text(in: language),
                state: states.firstIndex { situation.profile.fact(item.field).value == .string($0.id) },
                elsewhere: item.count.map { ($0, item.grade?.text(in: language)) })
        }
        let elsewhere = filler.text(terms.label).map { Coverage.Elsewhere(label: $0, of: terms.all) }
        let chart = Coverage(
            title: title, items: items, states: states.map { $0.label.text(in: language) },
            elsewhere: elsewhere, in: language)
        return ([chart], facts)
    }

    func map(_ terms: PictureTerms.Map, title: String) -> ([any Chart], [Evidence]) {
        let tiers = terms.tiers.map { tier in
            TierMap.Tier(
                label: filler.text(tier.label) ?? "", exists: flag(tier.exists),
                detail: tier.count.flatMap { filler.write($0, .unit, situation) },
                isOwn: flag(tier.isOwn) ?? false)
        }
        let facts = evidence(
            terms.tiers.flatMap { [$0.exists, $0.count] } + [terms.name, terms.members, terms.isComplete])
        guard facts.contains(where: { $0.fact.state == .known }) else { return ([], []) }
        let group = evidence([terms.members]).first?.field.groupLabel.text(in: language)
        let chart = TierMap(
            title: title, tiers: tiers,
            body: terms.name.flatMap { filler.write($0, .plain, situation) } ?? group ?? title,
            groups: terms.groups.map { self.group($0, terms) }, in: language)
        return ([chart], facts)
    }

    /// Who is not on a list that names everyone is not there; of others nothing is known.
    private func group(_ group: PictureTerms.Map.Group, _ terms: PictureTerms.Map) -> TierMap.Group {
        let named = situation.value(terms.members)
        let isComplete = flag(terms.isComplete) ?? false
        let members = group.members.map { member -> (label: String, membership: TierMap.Membership) in
            guard case .list(let ids) = named else { return (member.label.text(in: language), .notKnown) }
            let isNamed = ids.contains(.string(member.id))
            return (
                member.label.text(in: language),
                isNamed ? .onTheList : isComplete ? .notOnTheList : .notKnown
            )
        }
        return TierMap.Group(label: group.label.text(in: language), members: members)
    }
}

extension Field.Kind {
    /// What a choice permits.
    fileprivate var permitted: [Field.Permitted] {
        switch self {
        case .choice(let values), .choices(let values): values
        default: []
        }
    }
}
