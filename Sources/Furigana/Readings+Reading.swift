// Reads a list of readings from the rows of a table.

import Diagnostics

/// Why a list of readings could not be read: every mistake in it.
package struct ReadingsFailure: Error, Sendable {
    package let diagnostics: [Diagnostic]
}

extension Readings {
    /// The columns of the table.
    private static let header = ["word", "reading"]

    /// Adds the rows of a table; a word that is known is read anew.
    ///
    /// - Parameter table: a list of rows, the first being `word,reading`.
    package mutating func add(_ table: Tree) throws(ReadingsFailure) {
        guard case .list(let rows, let range) = table else { return }
        let cells = rows.map(Self.cells(_:))
        guard cells.first?.map(\.text) == Self.header else {
            throw ReadingsFailure(diagnostics: [
                ReadingProblem.header.diagnostic(at: rows.first?.range ?? range)
            ])
        }
        var seen: Set<String> = []
        var found: [Diagnostic] = []
        for cells in cells.dropFirst() where cells.count == Self.header.count {
            let (word, reading) = (cells[0], cells[1])
            if let problem = add(word.text, reading.text, &seen) {
                found.append(problem.diagnostic(at: (problem.isOfWord ? word : reading).range))
            }
        }
        if !found.isEmpty { throw ReadingsFailure(diagnostics: found) }
    }

    private mutating func add(_ word: String, _ reading: String, _ seen: inout Set<String>) -> ReadingProblem?
    {
        if !seen.insert(word).inserted { return .twice(word) }
        if !word.contains(where: \.isKanji) { return .noKanji(word) }
        if reading.contains(where: \.isKanji) { return .notKana(reading) }
        return add(word, read: reading) ? nil : .misfit(word, reading)
    }

    private static func cells(_ row: Tree) -> [Tree.Scalar] {
        guard case .list(let cells, _) = row else { return [] }
        return cells.compactMap(\.scalar)
    }
}
