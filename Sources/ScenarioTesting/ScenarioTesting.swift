// Takes scenario files and a rulebook; gives, for each scenario, what came out otherwise than expected.

import Advice
import Calendars
import Diagnostics
import Planning
import Rulebook

/// A profile and what must come of it.
package struct Scenario: Sendable {
    package let name: String
    package let base: Base
    package let changes: [Tree.Entry]
    package let fiscalYear: FiscalYear?
    /// That of the memo in which words are looked for.
    package let language: Language
    package let expectations: [Expectation]
    package let range: SourceRange

    /// Where the profile comes from.
    package enum Base: Sendable {
        /// A path, from the scenario's file.
        case profile(Reference)
        case inline(Tree)
        /// Another scenario of the same file.
        case like(Reference)
    }
}

/// What came of a scenario.
package struct ScenarioResult: Sendable {
    package let scenario: String
    package let range: SourceRange
    package let failures: [Failure]

    package var passed: Bool { failures.isEmpty }

    /// An expectation that was not met, or a profile that could not be read.
    package struct Failure: Sendable {
        package let message: Message
        package let range: SourceRange?
    }
}
