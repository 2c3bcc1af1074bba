// Who a profile is about, and the sheet that it was taken from.

import Calendars

/// The municipality of a profile.
package struct Municipality: Sendable, Hashable {
    package let name: Localized
    package let prefecture: Localized?
    package let code: AreaCode?

    package init(name: Localized, prefecture: Localized? = nil, code: AreaCode? = nil) {
        self.name = name
        self.prefecture = prefecture
        self.code = code
    }
}

/// The sheet that a profile was taken from.
package struct ProfileSource: Sendable, Hashable {
    package let title: Localized
    package let date: PartialDate?
    /// Where it can be found, such as the address of a page.
    package let address: String?
    package let note: Localized?
    /// The name by which the transcriber knows it.
    package let id: String?

    package init(
        title: Localized, date: PartialDate? = nil, address: String? = nil, note: Localized? = nil,
        id: String? = nil
    ) {
        self.title = title
        self.date = date
        self.address = address
        self.note = note
        self.id = id
    }
}
