// A municipality as its sheet tells of it, checked against the schema of a rulebook.

import Calendars
import Diagnostics

/// A checked profile.
public struct Profile: Sendable {
    package let municipality: Municipality
    /// The pack whose schema its file names.
    package let pack: String?
    /// The fiscal year of the sheet.
    public let fiscalYear: FiscalYear
    package let source: ProfileSource?
    /// By the index of the field in the vocabulary.
    package private(set) var facts: [Int: Fact]
    /// Fields that were asked and that nobody could answer, by their index in the vocabulary.
    package private(set) var asked: [Int]
    /// Things that were read but look doubtful.
    public let warnings: [Diagnostic]

    package init(
        municipality: Municipality, pack: String? = nil, fiscalYear: FiscalYear, source: ProfileSource? = nil,
        facts: [Int: Fact] = [:], asked: [Int] = [], warnings: [Diagnostic] = []
    ) {
        self.municipality = municipality
        self.pack = pack
        self.fiscalYear = fiscalYear
        self.source = source
        self.facts = facts
        self.asked = asked
        self.warnings = warnings
    }

    /// The municipality's name.
    public var name: Localized { municipality.name }
    /// Its prefecture, where given.
    public var prefecture: Localized? { municipality.prefecture }

    package func fact(_ field: Int) -> Fact { facts[field] ?? .absent }

    /// Puts a fact in the place of the one that is there.
    package mutating func put(_ fact: Fact, in field: Int) { facts[field] = fact }

    /// Puts other facts in the place of all.
    mutating func put(_ facts: [Int: Fact]) { self.facts = facts }

    /// Notes that nobody could answer a field.
    package mutating func remember(asked field: Int) { asked = unique(asked + [field]) }

    /// The field was answered after all.
    package mutating func forget(asked field: Int) { asked.removeAll { $0 == field } }
}

extension Profile {
    /// A profile of which nothing is known but a name and the year.
    package init(blank name: Localized, in year: FiscalYear) {
        self.init(municipality: Municipality(name: name), fiscalYear: year)
    }
}
