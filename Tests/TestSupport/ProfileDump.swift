// Everything that a profile holds, as text, so that two can be compared and a difference be read.

import FEELValues
import Rulebook

extension Profile {
    /// A line for each thing that the profile knows; places in files left out.
    package var dump: String {
        let head = [
            name.dump, prefecture.dump, "code \(municipality.code?.digits ?? "-")", "pack \(pack ?? "-")",
            "\(fiscalYear.year)", "source \((source?.title).dump) \(source?.date?.iso ?? "-")",
            "\((source?.address).debug) \((source?.note).dump) \((source?.id).debug)", "\(asked)",
        ]
        let facts = facts.sorted { $0.key < $1.key }.map { index, fact in
            "\(index) \(fact.state) \(fact.value) \(fact.asOf?.iso ?? "-") \(fact.scope.dump)"
                + " \(fact.place.debug) \(fact.note.debug)"
                + fact.rowRemarks.sorted { $0.key < $1.key }.map { number, remark in
                    " \(number): \(remark.asOf?.iso ?? "-") \(remark.place.debug) \(remark.note.debug)"
                }.joined()
        }
        return (head + facts).joined(separator: "\n")
    }
}

extension Fact.Scope {
    fileprivate var dump: String { if case .wider(let name) = self { name.dump } else { "own" } }
}

extension Localized {
    fileprivate var dump: String { "\(byLanguage.sorted { $0 < $1 }) \(first.debugDescription)" }
}

extension Localized? {
    fileprivate var dump: String { map(\.dump) ?? "-" }
}

extension String? {
    fileprivate var debug: String { map(\.debugDescription) ?? "-" }
}

/// The first line in which two texts differ, as it is in both; empty where they are the same.
package func firstDifference(_ one: String, _ other: String) -> String {
    let (mine, theirs) = (one.split(separator: "\n"), other.split(separator: "\n"))
    let place = zip(mine, theirs).first { $0 != $1 }
    if let place { return "\(place.0.prefix(900))\n\(place.1.prefix(900))" }
    return mine.count == theirs.count ? "" : "\(mine.count) lines, \(theirs.count) lines"
}
