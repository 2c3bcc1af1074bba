// A municipality as its sheet tells of it, checked against the schema of a rulebook.

import Calendars
import Diagnostics

/// A checked profile.
public struct Profile: Sendable {
    /// The municipality's name.
    public let name: Localized
    /// Its prefecture, where given.
    public let prefecture: Localized?
    /// The fiscal year of the sheet.
    public let fiscalYear: FiscalYear
    package let source: ProfileSource?
    /// By the index of the field in the vocabulary.
    package private(set) var facts: [Int: Fact]
    /// Fields that were asked and that nobody could answer, by their index in the vocabulary.
    package private(set) var asked: [Int]
    /// Things that were read but look doubtful.
    public let warnings: [Diagnostic]

    package func fact(_ field: Int) -> Fact { facts[field] ?? .absent }

    /// Puts a fact in the place of the one that is there.
    package mutating func put(_ fact: Fact, in field: Int) { facts[field] = fact }

    /// Notes that nobody could answer a field.
    package mutating func remember(asked field: Int) { asked = unique(asked + [field]) }

    /// The field was answered after all.
    package mutating func forget(asked field: Int) { asked.removeAll { $0 == field } }
}

extension Profile {
    /// A profile of which nothing is known but a name and the year.
    package init(blank name: Localized, in year: FiscalYear) {
        self.init(
            name: name, prefecture: nil, fiscalYear: year, source: nil, facts: [:], asked: [], warnings: [])
    }
}

/// The sheet that a profile was taken from.
package struct ProfileSource: Sendable {
    package let title: Localized
    package let date: PartialDate?
}
