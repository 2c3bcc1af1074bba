// Where `now()` and `today()` take the time from.

import FEELValues
import Foundation

/// Where `now()` and `today()` take the time from; tests and past years set it.
public struct Clock: Sendable {
    /// The present moment, with its zone.
    public let now: @Sendable () -> DateAndTime

    /// A clock that asks a closure.
    public init(now: @escaping @Sendable () -> DateAndTime) { self.now = now }

    /// A clock that stands still.
    public static func fixed(_ moment: DateAndTime) -> Clock { Clock { moment } }

    /// The clock and zone of the machine.
    public static let system = Clock {
        let seconds = Date().timeIntervalSince1970
        let whole = Int(seconds.rounded(.down))
        let offset = TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
        let nanosecond = Int((seconds - Double(whole)) * 1e9)
        let zone = Zone.offset(offset)
        let moment = DateAndTime(localSeconds: whole + offset, nanosecond: nanosecond, zone: zone)
        return moment ?? DateAndTime(date: .epoch, time: .midnight)
    }
}
