// What stands from an earlier plan and from what was really done.

/// What a plan has to keep to: actions by their ids, and the months in which they begin.
package struct Standing: Sendable {
    /// Where the earlier plan had them; they stay there as far as they can.
    package var former: [String: Month] = [:]
    /// What the earlier plan left out; it does not disturb the others now.
    package var formerlyLeftOut: Set<String> = []
    /// What is over; it stays where it was.
    package var done: [String: Month] = [:]
    /// What was begun; it stays where it began.
    package var begun: [String: Month] = [:]
    /// What somebody put into a month, whatever the pack says.
    package var fixed: [String: Month] = [:]
    /// What somebody put off.
    package var notBefore: [String: Month] = [:]
    /// What somebody took out.
    package var dropped: Set<String> = []
    /// The first month in which something new may begin; nil for the first of the plan.
    package var from: Month?

    /// What stands where nothing was planned before.
    package init() {}

    /// What an earlier plan had, seen from a month on.
    package init(_ plan: Plan, from: Month? = nil) {
        former = plan.placements.mapValues(\.month)
        formerlyLeftOut = Set(plan.leftOut.map(\.action))
        self.from = from
    }
}
