// The way in: the tree of a profile becomes a checked profile.

import Diagnostics

extension Profile {
    /// Reads and checks a profile.
    ///
    /// - Throws: every mistake found, in order of reading.
    package static func read(_ tree: Tree, rulebook: Rulebook) throws(ReadingFailure) -> Profile {
        let (profile, found) = reading(tree, rulebook: rulebook)
        guard let profile, !found.contains(where: { $0.severity == .error }) else {
            throw ReadingFailure(found)
        }
        return profile
    }

    /// A profile as far as it can be read, and every mistake found; a value that cannot be read is unclear.
    package static func reading(_ tree: Tree, rulebook: Rulebook) -> (profile: Profile?, found: [Diagnostic])
    {
        let problems = Problems()
        let profile = ProfileReader(rulebook: rulebook, problems: problems).profile(tree)
        return (profile, problems.found)
    }
}
