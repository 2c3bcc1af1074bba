// The way in: trees of a pack's files become a rulebook.

import Diagnostics

extension Rulebook {
    /// Reads and checks a pack.
    ///
    /// - Parameters:
    ///   - files: the trees of the pack's files, in any order.
    ///   - beside: the tables and models that the files refer to.
    ///   - speaking: the languages in which texts are needed; nil for all of the pack.
    /// - Throws: every mistake found, in order of reading.
    /// - Returns: the rulebook, and warnings that do not stand in its way.
    package static func read(
        _ files: [Tree], beside: PackFiles = PackFiles(), speaking: [Language]? = nil
    ) throws(ReadingFailure) -> (rulebook: Rulebook, warnings: [Diagnostic]) {
        try read(layers: [files], beside: beside, speaking: speaking)
    }

    /// Reads and checks a pack that extends others.
    ///
    /// - Parameters:
    ///   - layers: the trees of each pack's files, the base first.
    ///   - beside: the tables and models that the files refer to.
    ///   - speaking: the languages in which texts are needed; nil for all of the packs.
    /// - Throws: every mistake found, in order of reading.
    package static func read(
        layers: [[Tree]], beside: PackFiles = PackFiles(), speaking: [Language]? = nil
    ) throws(ReadingFailure) -> (rulebook: Rulebook, warnings: [Diagnostic]) {
        let problems = Problems()
        let rulebook = PackReader(layers, beside: beside, problems: problems).rulebook(speaking: speaking)
        if problems.hasErrors { throw ReadingFailure(problems.found) }
        return (rulebook, problems.found)
    }
}
