// The packs that a rulebook was made from, and what the later of them changed in the earlier.

import Diagnostics

/// A pack: the base, or one that extends another.
package struct Pack: Sendable {
    package let id: String
    package let version: String
    package let title: Localized
    /// The languages in which every text of the pack is written.
    package let languages: [Language]
}

/// An entry that a pack took out of what it extends, with its reason.
package struct SwitchedOff: Sendable {
    package let thing: RulebookProblem.Thing
    package let id: String
    package let title: Text?
    package let reason: Localized
    /// The pack that switched it off.
    package let pack: String
}

/// An entry that a pack wrote anew.
package struct Replacement: Sendable {
    package let thing: RulebookProblem.Thing
    package let id: String
    /// The pack whose entry holds now.
    package let pack: String
}
