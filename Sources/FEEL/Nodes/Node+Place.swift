// Where a node stands in the text it was compiled from.

extension Node {
    /// The stretch that the node was read from, in UTF-8 offsets; nil where nothing below it knows.
    var stretch: Place? {
        switch self {
        case .failure(_, let place), .member(_, _, let place), .element(_, _, let place),
            .filter(_, _, _, let place), .negation(_, let place), .arithmetic(_, _, _, let place),
            .comparison(_, _, _, _, let place), .conjunction(_, let place), .disjunction(_, let place),
            .complement(_, let place), .condition(_, _, _, _, let place), .context(_, let place),
            .loop(_, _, _, let place), .quantified(_, _, _, let place), .builtin(_, _, let place),
            .invocation(_, _, let place), .range(_, _, _, _, let place):
            place
        case .matches(let value, let test, _, let place): hull([value, test], place)
        case .input(_, .null(let reason?)): reason.stretch
        default: hull(children, nil)
        }
    }

    private func hull(_ nodes: [Node], _ own: Place?) -> Place? {
        let places = nodes.compactMap(\.stretch) + [own].compactMap { $0 }
        guard let lower = places.map(\.lowerBound).min(), let upper = places.map(\.upperBound).max() else {
            return nil
        }
        return lower..<upper
    }
}
