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

    /// Why a cell has a value or none.
    public enum State: String, Sendable, CaseIterable {
        case known, blank, unselected, lost, absent, unclear
    }

    /// The municipality itself, or a wider area of a name.
    public enum Scope: Sendable {
        case own
        case wider(Localized)

        static let words = ["own", "wider"]
        package var word: String { if case .own = self { "own" } else { "wider" } }
    }

    /// A value that somebody gave when asked: of the municipality itself, without date and place.
    package static func answer(_ value: Value) -> Fact {
        Fact(
            value: value, state: .known, asOf: nil, scope: .own, place: nil, note: nil, range: nil)
    }

    package static let blank = Fact(
        value: .null, state: .blank, asOf: nil, scope: .own, place: nil, note: nil, range: nil)
    package static let absent = Fact(
        value: .null, state: .absent, asOf: nil, scope: .own, place: nil, note: nil, range: nil)
}
