// A condition over numbered variables, each with a few values that stand for all.

/// A condition over numbered variables.
package indirect enum Formula {
    case constant(TruthSet)
    /// A variable, with the truth for each of its values.
    case atom(Int, [TruthSet], any: TruthSet)
    case all([Formula])
    case any([Formula])
    case not(Formula)
    case answers(Formula, Bool)
    case choose(Formula, then: Formula, otherwise: Formula)

    /// The truths that are possible while some variables are open.
    package func truths(_ choice: [Int?]) -> TruthSet {
        switch self {
        case .constant(let truth): truth
        case .atom(let variable, let truths, let any): choice[variable].map { truths[$0] } ?? any
        case .all(let parts): parts.reduce(.yes) { $0.and($1.truths(choice)) }
        case .any(let parts): parts.reduce(.no) { $0.or($1.truths(choice)) }
        case .not(let part): part.truths(choice).negated
        case .answers(let part, let truth): part.truths(choice).answers(truth)
        case .choose(let test, let then, let otherwise): Self.branch(test, then, otherwise, choice)
        }
    }

    private static func branch(
        _ test: Formula, _ then: Formula, _ otherwise: Formula, _ choice: [Int?]
    ) -> TruthSet {
        let answer = test.truths(choice)
        var result: TruthSet = answer.contains(.unknown) ? .unknown : []
        if answer.contains(.yes) { result.formUnion(then.truths(choice)) }
        if answer.contains(.no) { result.formUnion(otherwise.truths(choice)) }
        return result
    }

    /// The first variable that is open.
    func openVariable(_ choice: [Int?]) -> Int? {
        switch self {
        case .constant: nil
        case .atom(let variable, _, _): choice[variable] == nil ? variable : nil
        case .all(let parts), .any(let parts): parts.lazy.compactMap { $0.openVariable(choice) }.first
        case .not(let part), .answers(let part, _): part.openVariable(choice)
        case .choose(let test, let then, let otherwise):
            test.openVariable(choice) ?? then.openVariable(choice) ?? otherwise.openVariable(choice)
        }
    }
}

extension Formula {
    /// The open variables that may still decide the truth.
    package func deciding(_ choice: [Int?]) -> Set<Int> {
        let truths = truths(choice)
        if truths == .yes || truths == .no || truths == .unknown { return [] }
        switch self {
        case .constant: return []
        case .atom(let variable, _, _): return choice[variable] == nil ? [variable] : []
        case .all(let parts), .any(let parts):
            return parts.reduce(into: []) { $0.formUnion($1.deciding(choice)) }
        case .not(let part), .answers(let part, _): return part.deciding(choice)
        case .choose(let test, let then, let otherwise):
            let answer = test.truths(choice)
            return test.deciding(choice)
                .union(answer.contains(.yes) ? then.deciding(choice) : [])
                .union(answer.contains(.no) ? otherwise.deciding(choice) : [])
        }
    }
}
