// What every reader of a layout needs.

import Rulebook

/// The schema that files are read by, and the words under which its fields stand in them.
struct ImportContext: Sendable {
    let rulebook: Rulebook
    let index: LabelIndex

    init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        index = LabelIndex(rulebook)
    }
}
