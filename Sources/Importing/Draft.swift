// A profile while files are read into it.

import Calendars
import Diagnostics
import Rulebook

/// What is known of one municipality so far.
struct Draft {
    var name: Localized?
    var prefecture: Localized?
    var code: AreaCode?
    var year: FiscalYear?
    /// Where it was found first.
    let spot: Spot
    /// The profile of a record, which the rest is laid upon.
    var base: Profile?
    private(set) var facts: [Int: Entry] = [:]

    /// A fact and where it was read.
    struct Entry {
        let fact: Fact
        let cell: PlacedText
        /// Whether it comes from a record.
        var isRecord = false
    }

    init(at spot: Spot, base: Profile? = nil) {
        self.spot = spot
        self.base = base
        name = base?.name
        prefecture = base?.prefecture
        code = base?.municipality.code
        year = base?.fiscalYear
        for (field, fact) in base?.facts ?? [:] {
            facts[field] = Entry(fact: fact, cell: PlacedText(spot: spot, text: ""), isRecord: true)
        }
    }

    var isEmpty: Bool { facts.isEmpty }

    func fact(_ field: Int) -> Fact? { facts[field]?.fact }
    func entry(_ field: Int) -> Entry? { facts[field] }

    mutating func put(_ fact: Fact, in field: Int, from cell: PlacedText) {
        facts[field] = Entry(fact: fact, cell: cell)
    }

    /// With what the person who imports says where no file does.
    func completed(by given: ImportGiven) -> Draft {
        var draft = self
        draft.name = name ?? given.name.map(Localized.init(_:))
        draft.year = year ?? given.year
        return draft
    }

    /// Nil where nobody says which municipality or which year it is.
    var profile: Profile? {
        guard let name, let year else { return nil }
        return Profile(
            municipality: Municipality(name: name, prefecture: prefecture, code: code), pack: base?.pack,
            fiscalYear: year, source: base?.source ?? ProfileSource(title: Localized(spot.fileName)),
            facts: facts.mapValues(\.fact), asked: base?.asked ?? [])
    }

    var nameless: Finding {
        Finding(
            spot: spot, text: name?.first ?? "",
            outcome: .doubtful(field: nil, name == nil ? .nameless : .yearless))
    }

    func isNamed(_ text: String?) -> Bool {
        guard let text else { return false }
        return name?.all.contains { PlainLabel.plain($0) == PlainLabel.plain(text) } ?? false
    }
}
