// What is told beside a file.

import Calendars

/// The municipality and the year, where they are told beside the file.
package struct ImportGiven: Sendable {
    package var name: String?
    package var year: FiscalYear?

    package init(name: String? = nil, year: FiscalYear? = nil) {
        self.name = name
        self.year = year
    }
}
