// Takes the official forms of a pack, an assessment, its plans and what became of them; gives the forms filled
// in, or blank to be sent out, as a document, a workbook or JSON. What is proposed never stands among what the
// municipality wrote.

import Advice
import Calendars
import Planning
import Progress

/// What forms are filled with.
package struct SheetContents: Sendable {
    package let assessment: Assessment
    /// The plan of the year and what became of it.
    package let track: Track
    /// The plan of the coming years.
    package let outlook: Plan
    /// Whether nothing is known yet, and the forms are to be filled in by hand.
    package let isBlank: Bool
    /// Whether proposals stand beside what the municipality wrote.
    package let proposes: Bool
    /// The fiscal year that the forms name; nil where it is left open.
    package let year: FiscalYear?

    package init(_ track: Track, outlook: Plan, proposes: Bool = true) {
        assessment = track.assessment
        self.track = track
        self.outlook = outlook
        isBlank = false
        self.proposes = proposes
        year = assessment.fiscalYear
    }

    /// Forms to be filled in by hand.
    ///
    /// - Parameter year: the fiscal year that they are for; nil where it is left open.
    package init(blank assessment: Assessment, in year: FiscalYear?) {
        self.assessment = assessment
        outlook = Plan.make(for: assessment)
        track = Track(assessment, outlook, .none)
        isBlank = true
        proposes = false
        self.year = year
    }
}
