// Writes coverage for people: what is missing, then totals.

import Diagnostics

/// Coverage as a table.
package struct CoverageReport: Sendable {
    private let coverage: Coverage
    private let language: Language

    package init(_ coverage: Coverage, in language: Language) {
        self.coverage = coverage
        self.language = language
    }

    /// What is not covered, one line each, then a line of totals a kind.
    package var text: String {
        let missing = coverage.items.filter { !$0.isCovered }
        let head = missing.isEmpty ? "" : row(Coverage.Outcome.allCases.map(word(_:)), "") + "\n"
        return head + missing.map { line($0) + "\n" }.joined()
            + Coverage.Kind.allCases.map { totals($0) + "\n" }.joined()
    }

    private func line(_ item: Coverage.Item) -> String {
        let marks = Coverage.Outcome.allCases.map { mark(item, $0) }
        let count = item.members > 1 ? " ×\(item.members)" : ""
        let what = item.kind == .rule ? item.owner + count : "  \(item.owner)\(count)  \(item.text)"
        return row(marks, "\(what)  (\(item.range.display))")
    }

    private func mark(_ item: Coverage.Item, _ outcome: Coverage.Outcome) -> String {
        guard item.possible.contains(outcome) else { return "·" }
        let count = item.count(outcome)
        if item.members == 1 { return count > 0 ? "✓" : "–" }
        return count == item.members ? "✓" : "\(count)/\(item.members)"
    }

    private func row(_ marks: [String], _ what: String) -> String {
        (marks.map { $0 + String(repeating: " ", count: max(1, 8 - $0.displayWidth)) } + [what]).joined()
    }

    private func totals(_ kind: Coverage.Kind) -> String {
        let figures = Coverage.Outcome.allCases.map { outcome in
            let (reached, possible) = coverage.total(kind, outcome)
            return "\(word(outcome)) \(reached)/\(possible)"
        }
        return CoverageMessages.name(of: kind).text(in: language) + ": " + figures.joined(separator: ", ")
    }

    private func word(_ outcome: Coverage.Outcome) -> String {
        CoverageMessages.name(of: outcome).text(in: language)
    }
}
