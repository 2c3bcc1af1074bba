// Finds the rules of a table that one column does not rule out, without asking each.

import FEEL
import FEELValues

/// The rules by what one of their tests lets pass.
struct ColumnIndex: Sendable {
    /// The only kind of value that the index knows.
    private let kind: Kind
    /// Rules that the index cannot rule out, sorted.
    private let always: [Int]
    /// Rules by the one value that they let pass, sorted.
    private var byValue: [Value: [Int]] = [:]
    /// The bounds of all ranges, rising.
    private var bounds: [Number] = []
    /// Rules by the stretch of numbers between bounds: below the first, at it, above it, and so on.
    private var byStretch: [[Int]] = []

    /// An index of a column; nil where it would rule out too few rules, or be too large.
    init?(_ tests: [CompiledTest]) {
        let shapes = tests.map(\.shapes)
        guard let kind = shapes.lazy.compactMap({ $0?.first?.kind }).first else { return nil }
        let isTold = shapes.map { shapes in shapes.map { $0.allSatisfy { $0.kind == kind } } ?? false }
        self.kind = kind
        always = tests.indices.filter { !isTold[$0] }
        guard always.count * 2 < tests.count else { return nil }
        let told = tests.indices.filter { isTold[$0] }.map { (rule: $0, shapes: shapes[$0] ?? []) }
        for (rule, shapes) in told {
            for case .value(let value) in shapes where byValue[value]?.last != rule {
                byValue[value, default: []].append(rule)
            }
        }
        guard addRanges(told) else { return nil }
    }

    /// The rules that may match a value, sorted; nil where the index cannot tell.
    func candidates(for value: Value) -> [Int]? {
        guard value.kind == kind else { return nil }
        var rules = Self.merged(always, byValue[value] ?? [])
        if case .number(let number) = value, !byStretch.isEmpty {
            rules = Self.merged(rules, byStretch[stretch(of: number)])
        }
        return rules
    }

    /// The most entries a rule may have on average.
    private static let mostEntries = 64

    private mutating func addRanges(_ told: [(rule: Int, shapes: [TestShape])]) -> Bool {
        let ends = told.flatMap { $0.shapes.flatMap(\.bounds) }
        if ends.isEmpty { return true }
        bounds = Set(ends).sorted()
        byStretch = Array(repeating: [], count: bounds.count * 2 + 1)
        var entries = 0
        for (rule, shapes) in told {
            for shape in shapes {
                guard let stretches = stretches(of: shape) else { continue }
                entries += stretches.count
                if entries > told.count * Self.mostEntries { return false }
                for place in stretches where byStretch[place].last != rule { byStretch[place].append(rule) }
            }
        }
        return true
    }

    /// The stretches that a range covers; none for a single value, or for a range without numbers in it.
    private func stretches(of shape: TestShape) -> ClosedRange<Int>? {
        guard case .numbers(let lower, let includesLower, let upper, let includesUpper) = shape else {
            return nil
        }
        let first = lower.map { stretch(of: $0) + (includesLower ? 0 : 1) } ?? 0
        let last = upper.map { stretch(of: $0) - (includesUpper ? 0 : 1) } ?? byStretch.count - 1
        return first <= last ? first...last : nil
    }

    /// Where a number lies among the bounds: odd at a bound, even between two.
    private func stretch(of number: Number) -> Int {
        var (low, high) = (0, bounds.count)
        while low < high {
            let middle = (low + high) / 2
            if bounds[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < bounds.count && bounds[low] == number ? low * 2 + 1 : low * 2
    }

    /// Two sorted lists as one, without repetitions.
    private static func merged(_ a: [Int], _ b: [Int]) -> [Int] {
        if a.isEmpty || b.isEmpty { return a.isEmpty ? b : a }
        return Set(a).union(b).sorted()
    }
}

extension TestShape {
    /// The kind of the values that pass.
    fileprivate var kind: Kind {
        switch self {
        case .value(let value): value.kind
        case .numbers: .number
        }
    }

    /// The ends of a range.
    fileprivate var bounds: [Number] {
        switch self {
        case .value: []
        case .numbers(let lower, _, let upper, _): [lower, upper].compactMap { $0 }
        }
    }
}
