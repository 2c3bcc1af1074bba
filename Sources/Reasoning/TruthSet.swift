// Which of the three truths are still possible.

/// A set of truths, and how `and`, `or` and `not` carry over to sets.
package struct TruthSet: OptionSet, Hashable {
    package let rawValue: UInt8

    package static let yes = TruthSet(rawValue: 1)
    package static let no = TruthSet(rawValue: 2)
    package static let unknown = TruthSet(rawValue: 4)
    package static let all: TruthSet = [.yes, .no, .unknown]
    package static let notNo: TruthSet = [.yes, .unknown]
    package static let notYes: TruthSet = [.no, .unknown]

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package init(_ truth: Bool?) { self = truth.map { $0 ? .yes : .no } ?? .unknown }

    var negated: TruthSet {
        TruthSet(rawValue: (rawValue & 1) << 1 | (rawValue & 2) >> 1 | rawValue & 4)
    }

    /// What `and` of one of these and one of those may give.
    func and(_ other: TruthSet) -> TruthSet {
        var result: TruthSet = []
        if contains(.no) || other.contains(.no) { result.insert(.no) }
        if contains(.yes), other.contains(.yes) { result.insert(.yes) }
        let mayBeUnknown =
            contains(.unknown) && !other.isDisjoint(with: .notNo)
            || other.contains(.unknown) && !isDisjoint(with: .notNo)
        if mayBeUnknown { result.insert(.unknown) }
        return result
    }

    func or(_ other: TruthSet) -> TruthSet { negated.and(other.negated).negated }

    /// Whether the answer is just this one: never unknown.
    func answers(_ truth: Bool) -> TruthSet {
        let wanted = TruthSet(truth)
        var result: TruthSet = []
        if contains(wanted) { result.insert(.yes) }
        if !subtracting(wanted).isEmpty { result.insert(.no) }
        return result
    }
}
