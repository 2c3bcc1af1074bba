// Which scenarios name a rule, a recommendation or an action.

import Diagnostics

/// Names of scenarios by what they expect something of.
public struct ScenarioIndex: Sendable {
    /// A scenario at its place.
    struct Mention: Sendable {
        let name: String
        let place: String
        /// The expectation, such as `found`.
        let expectation: String
    }

    private var mentions: [String: [Mention]] = [:]

    /// An index of files of scenarios; those for another pack are passed over.
    public init(_ files: [Tree], pack: String) {
        for file in files {
            if let other = file["pack"]?.scalar?.text, other != pack { continue }
            guard case .list(let scenarios, _)? = file["scenarios"] else { continue }
            for scenario in scenarios { add(scenario) }
        }
    }

    /// The scenarios that name an id.
    func mentions(of id: String) -> [Mention] { mentions[id] ?? [] }

    private mutating func add(_ scenario: Tree) {
        guard let name = scenario["name"]?.scalar, case .map(let expectations, _)? = scenario["expect"] else {
            return
        }
        let place = "\(name.range.file.name):\(name.range.start.line)"
        for expectation in expectations {
            for id in Self.words(expectation.value) {
                mentions[id, default: []].append(
                    Mention(name: name.text, place: place, expectation: expectation.key))
            }
        }
    }

    /// Every word of an expectation, whatever its form.
    private static func words(_ tree: Tree) -> [String] {
        switch tree {
        case .scalar(let scalar): [scalar.text]
        case .list(let items, _): items.flatMap(words(_:))
        case .map(let entries, _): entries.flatMap { words($0.value) }
        }
    }
}
