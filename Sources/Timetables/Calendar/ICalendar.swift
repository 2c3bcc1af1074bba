// Writes calendars as RFC 5545 has them: lines of at most 75 octets that end with CR LF.

import Calendars

/// A calendar in the form that calendar programs import.
struct ICalendar {
    /// A line: a name with its parameters, and a value that is already escaped.
    struct Line {
        let name: String
        let value: String

        init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }

        /// A value that is a text.
        init(_ name: String, text: String) { self.init(name, ICalendar.escaped(text)) }
    }

    let lines: [Line]

    var text: String { lines.map { Self.folded($0.name + ":" + $0.value) }.joined() }

    static func component(_ name: String, _ lines: [Line]) -> [Line] {
        [Line("BEGIN", name)] + lines + [Line("END", name)]
    }

    /// `20240401`.
    static func date(_ day: PlainDay) -> String {
        let number = String(day.year * 10_000 + day.month * 100 + day.day)
        return String(repeating: "0", count: max(0, 8 - number.count)) + number
    }

    /// Section 3.3.11: a text.
    static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
            .replacing("\r\n", with: "\\n").replacing("\n", with: "\\n").replacing("\r", with: "\\n")
    }

    /// Section 3.1: a line that is too long goes on in the next after a space; no character is cut in two.
    private static func folded(_ line: String) -> String {
        var out = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let width = String(scalar).utf8.count
            if octets + width > mostOctets {
                out += "\r\n "
                octets = 1
            }
            out.unicodeScalars.append(scalar)
            octets += width
        }
        return out + "\r\n"
    }

    private static let mostOctets = 75
}
