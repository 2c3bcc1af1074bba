// Sources and the places in them.

import Diagnostics

/// A document that rules rest on.
package struct Source: Sendable {
    package let id: String
    package let range: SourceRange
    package let title: Localized
    package let date: String?
    package let address: String?
    /// Whether rules were learnt from it without resting on it; memos do not print it.
    package let isOrigin: Bool
}

/// A place in a source.
package struct Citation: Sendable, Hashable {
    package let source: String
    package let place: String?
}
