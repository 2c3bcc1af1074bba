// What a clock is set to: an offset from UTC, or a zone of the IANA database.

import Foundation

/// The zone of a time: a fixed offset, or an IANA zone whose offset depends on the day.
public enum Zone: Sendable, Hashable {
    /// Seconds east of UTC.
    case offset(Int)
    /// A name such as `Asia/Tokyo`.
    case named(String)

    /// The greatest offset that exists, in seconds.
    static let greatestOffset = 18 * 3600

    /// A zone of the IANA database; nil when there is none of that name.
    public init?(identifier: String) {
        guard TimeZone(identifier: identifier) != nil, identifier.first?.isLetter == true else {
            return nil
        }
        self = .named(identifier)
    }

    /// Seconds east of UTC at a local time given in seconds since 1970-01-01T00:00:00.
    public func offset(atLocal seconds: Int) -> Int {
        switch self {
        case .offset(let offset): return offset
        case .named(let name):
            guard let zone = TimeZone(identifier: name) else { return 0 }
            // The local time read as UTC is at most a day off; one correction finds the offset.
            let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
            return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds - guess)))
        }
    }

    /// Seconds east of UTC at an instant given in seconds since 1970-01-01T00:00:00Z.
    public func offset(atInstant seconds: Int) -> Int {
        switch self {
        case .offset(let offset): offset
        case .named(let name):
            TimeZone(identifier: name)?
                .secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) ?? 0
        }
    }

    /// Whether the offset does not depend on the day.
    var isFixed: Bool {
        if case .offset = self { true } else { false }
    }
}

extension Zone: CustomStringConvertible {
    /// `Z`, `+09:00` or `@Asia/Tokyo`.
    public var description: String {
        switch self {
        case .named(let name): return "@" + name
        case .offset(0): return "Z"
        case .offset(let offset):
            let total = abs(offset)
            let text = twoDigits(total / 3600) + ":" + twoDigits(total / 60 % 60)
            let seconds = total % 60 == 0 ? "" : ":" + twoDigits(total % 60)
            return (offset < 0 ? "-" : "+") + text + seconds
        }
    }
}
