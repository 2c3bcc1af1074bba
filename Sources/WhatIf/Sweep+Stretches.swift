// Where the outcomes of a sweep turn.

extension Sweep {
    /// Outcomes that differ, in the order in which they are met.
    package var distinct: [Outcome] {
        var seen: Set<Outcome> = []
        return outcomes.filter { seen.insert($0).inserted }
    }

    /// For a sweep of one field: the first and last place of each run of values that come to the same.
    package var stretches: [ClosedRange<Int>] {
        var found: [ClosedRange<Int>] = []
        for index in outcomes.indices {
            if let last = found.last, outcomes[last.lowerBound] == outcomes[index] {
                found[found.count - 1] = last.lowerBound...index
            } else {
                found.append(index...index)
            }
        }
        return found
    }
}
