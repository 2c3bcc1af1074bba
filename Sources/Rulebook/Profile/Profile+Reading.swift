// The way in: the tree of a profile becomes a checked profile.

import Diagnostics

extension Profile {
    /// Reads and checks a profile.
    ///
    /// - Throws: every mistake found, in order of reading.
    package static func read(_ tree: Tree, rulebook: Rulebook) throws(ReadingFailure) -> Profile {
        let problems = Problems()
        let profile = ProfileReader(rulebook: rulebook, problems: problems).profile(tree)
        guard let profile, !problems.hasErrors else { throw ReadingFailure(problems.found) }
        return profile
    }
}
