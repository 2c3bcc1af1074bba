// A recommendation that no pack has.

import Diagnostics

extension Recommendation {
    /// What somebody recommends in their own words: meant for this municipality, and not done yet.
    package init(
        own id: String, at range: SourceRange, topic: String, title: Text, lead: Text?, firstStep: Text?,
        origin: String
    ) {
        self.init(
            id: id, range: range, topic: topic, title: title, applies: nil, done: nil, lead: lead, uses: [],
            tags: [], roles: [], helpers: [], firstStep: firstStep, indicator: nil, actions: [],
            origin: origin)
    }
}
