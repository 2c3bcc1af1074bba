// Numbers in free texts that may count people.

import Calendars

/// Looks for counts of people in texts that somebody wrote.
package enum PeopleCount {
    /// Whether a number stands in a text that is no date, no ordinal and no count of times or places.
    package static func mayStand(in text: String) -> Bool {
        let plain = Array(halfWidth(text))
        return plain.indices.contains { index in
            let after = plain[index...].first { !$0.isNumber }
            if !plain[index].isASCII { return plain[index].isNumber && after.map(people.contains) == true }
            guard plain[index].isNumber else { return false }
            let before = plain[..<index].last { !$0.isNumber }
            return before.map(beforeNames.contains) != true && after.map(otherUnits.contains) != true
        }
    }

    private static let people: Set<Character> = ["人", "名"]
    /// What stands before the number of a year or of a meeting.
    private static let beforeNames = Set<Character>("第RHSFY年")
    private static let otherUnits = Set<Character>("年月日回期時分週か所ヶカ箇度%.-/")
}
