// How a map in tiers is drawn: the boxes of the tiers, and who sits in the body below them.

import Pictures

extension TierMap {
    package func drawing() -> (shapes: [Shape], bottom: Double) {
        let tiers = TierBoxes(chart: self)
        let members = MemberBox(chart: self, top: tiers.bottom + 26)
        return (tiers.shapes(downTo: members.top) + members.shapes, members.bottom)
    }
}
