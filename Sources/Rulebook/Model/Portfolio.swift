// What a pack says of many municipalities at once: where help is worth most, what is done together, what is
// asked of all.

import DMN
import Diagnostics
import FEEL

/// How the municipalities of a region are looked at together.
package struct PortfolioRules: Sendable {
    /// Whose profile stands apart from those of the municipalities, such as the region's own.
    package let apart: CompiledExpression?
    /// Points of a visit for one recommendation: the ranking's facts, and what is known of the visit.
    package let worth: DecisionTable
    /// Most visits by one kind of helper to one municipality in a year.
    package let mostPerHelper: CompiledExpression?
    /// Points less for each further visit to the same municipality.
    package let lessForFurther: CompiledExpression?
    /// Questions to one municipality in the hand-out.
    package let mostQuestions: CompiledExpression?
    package let joint: [JointWork]
    package let figures: [Figure]
    /// What every meeting talks about, in order.
    package let agenda: [AgendaItem]

    /// A figure of every municipality; values are put in order only where they are counted alike.
    package struct Figure: Sendable {
        package let value: CompiledExpression
        package let label: Text?
        /// How it is counted; values of different counting, or of unknown, are never set against each other.
        package let counted: CompiledExpression?
    }
}

/// What a meeting talks about, whatever came out.
package struct AgendaItem: Sendable {
    package let about: Part
    package let text: Text

    /// The part of the hand-out that it is about.
    package enum Part: String, Sendable, CaseIterable {
        case map, movers, joint, visits, questions
    }
}

/// Recommendations that several municipalities may carry out together.
package struct JointWork: Sendable {
    package let id: String
    package let title: Text
    /// How it is done together.
    package let form: Text
    package let recommendations: [String]
}

/// A part of the survey of all municipalities.
package struct SurveyPart: Sendable {
    package let title: Localized
    /// By their index in the vocabulary.
    package let fields: [Int]
}
