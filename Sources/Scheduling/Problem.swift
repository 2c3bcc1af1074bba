// What is to be placed, and within which bounds.

/// Activities to place in months, which are whole numbers that count on from any origin.
package struct Problem: Sendable {
    package let activities: [Activity]
    /// The months in which activities may begin; work may reach beyond the last.
    package let horizon: Range<Int>
    /// How much an owner can carry in any month; an owner without an entry carries whatever comes.
    package let capacities: [String: Int]
    /// What owners carry already, by month.
    package let standing: [String: [Int: Int]]

    package init(
        _ activities: [Activity], in horizon: Range<Int>, capacities: [String: Int] = [:],
        standing: [String: [Int: Int]] = [:]
    ) {
        self.activities = activities
        self.horizon = horizon
        self.capacities = capacities
        self.standing = standing
    }
}

/// Something that an owner does from a month on.
package struct Activity: Sendable, Hashable {
    package let id: String
    package let owner: String
    /// What a month of lateness counts, at least 1.
    package let weight: Int
    /// The month in which it would best begin.
    package let wish: Int
    /// The months in which it may begin, in order of time.
    package let months: [Int]
    /// How many months it takes, at least 1.
    package let duration: Int
    /// How much of its owner it takes in each of these; 0 for what goes along with something else.
    package let effort: Int
    /// What must be over before it begins; names that the problem does not know are passed over.
    package let after: [String]
    /// Where an earlier plan had it.
    package let former: Int?
    /// Whether an earlier plan left it out.
    package let wasLeftOut: Bool

    package init(
        _ id: String, owner: String, weight: Int = 1, wish: Int, months: [Int], duration: Int = 1,
        effort: Int = 1, after: [String] = [], former: Int? = nil, wasLeftOut: Bool = false
    ) {
        self.id = id
        self.owner = owner
        self.weight = max(1, weight)
        self.wish = wish
        self.months = Array(Set(months)).sorted()
        self.duration = max(1, duration)
        self.effort = max(0, effort)
        self.after = after
        self.former = former
        self.wasLeftOut = wasLeftOut
    }
}
