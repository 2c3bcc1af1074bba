// One cell of a profile: its value, or why there is none, and where it comes from.

import Calendars
import Diagnostics
import FEELValues

/// A fact of a municipality, with date, scope and place; a fact without value is unknown, never zero.
public struct Fact: Sendable {
    /// The value in the field's type; null where the fact is unknown.
    public let value: Value
    /// Whether there is a value, and if not, why.
    public let state: State
    /// When the value held, as exactly as the sheet says.
    public let asOf: PartialDate?
    /// For whom the value holds.
    public let scope: Scope
    /// The place in the profile's source, such as `L153`.
    public let place: String?
    /// What the transcriber remarked.
    public let note: String?
    package let range: SourceRange?
    /// What is remarked of single rows, by their place from 0.
    package let rowRemarks: [Int: RowRemark]

    /// When a row held, where it stands, and what the transcriber remarked of it.
    package struct RowRemark: Sendable, Hashable {
        package var asOf: PartialDate?
        package var place: String?
        package var note: String?

        package init(asOf: PartialDate? = nil, place: String? = nil, note: String? = nil) {
            self.asOf = asOf
            self.place = place
            self.note = note
        }

        package var isEmpty: Bool { asOf == nil && place == nil && note == nil }
    }

    package init(
        value: Value = .null, state: State, asOf: PartialDate? = nil, scope: Scope = .own,
        place: String? = nil, note: String? = nil, range: SourceRange? = nil,
        rowRemarks: [Int: RowRemark] = [:]
    ) {
        self.value = value
        self.state = state
        self.asOf = asOf
        self.scope = scope
        self.place = place
        self.note = note
        self.range = range
        self.rowRemarks = rowRemarks
    }

    /// Why a cell has a value or none.
    public enum State: String, Sendable, CaseIterable {
        case known, blank, unselected, lost, absent, unclear
    }

    /// The municipality itself, or a wider area of a name.
    public enum Scope: Sendable, Hashable {
        case own
        case wider(Localized)

        static let words = ["own", "wider"]
        package var word: String { if case .own = self { "own" } else { "wider" } }
    }

    /// A value that somebody gave when asked: of the municipality itself, without date and place.
    package static func answer(_ value: Value) -> Fact { Fact(value: value, state: .known) }

    /// The fact as of another date.
    package func dated(_ date: PartialDate?) -> Fact {
        Fact(
            value: value, state: state, asOf: date, scope: scope, place: place, note: note, range: range,
            rowRemarks: rowRemarks)
    }

    package static let blank = Fact(state: .blank)
    package static let absent = Fact(state: .absent)
}
