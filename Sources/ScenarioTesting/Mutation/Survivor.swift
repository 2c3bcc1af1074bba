// Mutants that nobody need notice, each with the reason, as a pack's scenarios list them.

import Diagnostics
import Rulebook

/// A mutant that is accepted, because the changed pack means the same or the difference does not matter.
package struct Survivor: Sendable {
    package let owner: String
    package let before: String
    package let after: String
    package let reason: String
    package let range: SourceRange

    /// Whether this is the mutant that is meant.
    func names(_ mutant: Mutant) -> Bool {
        mutant.owner == owner && mutant.before == before && mutant.after == after
    }

    /// The survivors of a file; every mistake in it is thrown at once.
    package static func read(_ tree: Tree) throws(ReadingFailure) -> [Survivor] {
        let problems = Problems()
        guard var reader = MapReader(tree, "a file of survivors", problems: problems) else {
            throw ReadingFailure(problems.found)
        }
        let survivors = reader.list("survivors").compactMap { survivor($0, problems) }
        reader.finish()
        if problems.hasErrors { throw ReadingFailure(problems.found) }
        return survivors
    }

    private static func survivor(_ tree: Tree, _ problems: Problems) -> Survivor? {
        guard var reader = MapReader(tree, "a survivor", problems: problems) else { return nil }
        defer { reader.finish() }
        let owner = reader.requiredText("of")
        let before = reader.requiredText("from")
        let after = reader.requiredText("to")
        let reason = reader.requiredText("reason")
        guard let owner, let before, let after, let reason else { return nil }
        return Survivor(
            owner: owner, before: before, after: after, reason: reason, range: tree.range.firstLine)
    }
}
