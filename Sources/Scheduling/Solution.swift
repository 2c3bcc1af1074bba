// What was placed where and why, what was left out, and what that costs.

/// Where activities were placed.
package struct Solution: Sendable {
    /// By activity.
    package let placements: [String: Placement]
    /// By activity that found no place.
    package let leftOut: [String: Omission]
    package let cost: Cost
}

/// Where an activity begins, and why there.
package struct Placement: Sendable, Hashable {
    package let month: Int
    package let reasons: [Reason]
}

/// Why an activity begins when it does.
package enum Reason: Sendable, Hashable {
    /// It is its best month.
    case wished
    /// It must wait for another, which is over before this month.
    case after(String, ready: Int)
    /// Better months would leave no time for what comes after it.
    case before(String, begins: Int)
    /// Its owner has no room in these better months.
    case full([Int])
    /// A better month was given to others, for whom it counts more.
    case yields([Int])
}

/// Why an activity has no place.
package enum Omission: Sendable, Hashable {
    /// What must come before it is left out itself.
    case behind(String)
    /// Its owner has too much else to do in every month that is open to it.
    case noRoom
    /// These demands cannot all be met, whatever else is planned; without any one of them they can.
    case contradiction([Demand])
}

/// A demand on a plan.
package enum Demand: Sendable, Hashable {
    case order(String, before: String)
    /// The months in which an activity may begin.
    case months(String)
    /// How much an owner can carry.
    case capacity(owner: String)
    /// That an activity is done at all.
    case presence(String)
}

/// What a plan costs, the weightiest first.
package struct Cost: Sendable, Hashable, Comparable {
    /// Months from the best month, each counted with the weight of its activity.
    ///
    /// What is left out counts as if it were twice the horizon late.
    package var lateness = 0
    /// The squares of what each owner carries in each month, added up.
    package var unevenness = 0
    /// Activities that do not stand where an earlier plan had them.
    package var moved = 0

    package static func < (lhs: Cost, rhs: Cost) -> Bool {
        (lhs.lateness, lhs.unevenness, lhs.moved) < (rhs.lateness, rhs.unevenness, rhs.moved)
    }

    static func + (lhs: Cost, rhs: Cost) -> Cost {
        Cost(
            lateness: lhs.lateness + rhs.lateness, unevenness: lhs.unevenness + rhs.unevenness,
            moved: lhs.moved + rhs.moved)
    }

    static func - (lhs: Cost, rhs: Cost) -> Cost {
        Cost(
            lateness: lhs.lateness - rhs.lateness, unevenness: lhs.unevenness - rhs.unevenness,
            moved: lhs.moved - rhs.moved)
    }
}
