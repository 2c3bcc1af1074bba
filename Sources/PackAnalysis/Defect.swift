// Something that is wrong with a pack.

import Diagnostics

/// Something that is wrong with a pack, with its place and, where it helps, a profile that shows it.
package struct Defect: Sendable {
    package let fact: Fact
    package let range: SourceRange
    /// Facts of a profile that shows it, as YAML; nil where none is needed.
    package let example: String?
    /// Other entries with which the same is wrong at the same place.
    private(set) var likewise: [String] = []

    init(_ fact: Fact, at range: SourceRange, example: String? = nil) {
        self.fact = fact
        self.range = range
        self.example = example
    }

    mutating func add(likewise entry: String) {
        if !likewise.contains(entry) { likewise.append(entry) }
    }

    /// What is wrong.
    package enum Fact: Sendable, Hashable {
        case neverSpeaks(rule: String)
        case alwaysSpeaks(rule: String)
        case neverFalse(rule: String)
        case needless(rule: String, besides: String)
        case sameMeaning(String, String)
        case recommendsInVain(rule: String, recommendation: String)
        case contradiction(String, String)
        case gap(table: String)
        case overlap(table: String, Int, Int)
        case deadRow(table: String, Int)
        case unusedField(String)
        case unusedDerived(String)
        case unusedParameter(String)
        case unusedAction(String)
        case unusedRecommendation(String)
        case unusedRow(catalogue: String, String)
        case unusedSource(String)
        case unusedTag(String)
        case unusedLikeness(String)
        case neverScheduled(action: String)
        case uncited(rule: String)
        case expiredRule(String, until: Int)
        case expiredParameter(String, year: Int)
        case untranslated(language: String)
        case untranslatedFile(language: String, lines: [Int])
    }

    struct Identity: Hashable {
        let fact: Fact
        let range: SourceRange
    }

    var identity: Identity { Identity(fact: fact, range: range) }

    /// In the order of the files.
    static func inOrder(_ a: Defect, _ b: Defect) -> Bool {
        let (first, second) = (a.place, b.place)
        return first == second ? "\(a.fact)" < "\(b.fact)" : first < second
    }

    private var place: (String, Int, String) { (range.file.name, range.lower, fact.code) }
}
