// What all explanations start from: the assessment and how far derived facts are opened.

import Advice

/// Explains what was said of one municipality, and what was not.
package struct Explainer: Sendable {
    package let assessment: Assessment
    let opener: Opener

    /// - Parameter depth: how many derived facts below one another are opened.
    package init(_ assessment: Assessment, depth: Int = 0) {
        self.assessment = assessment
        opener = Opener(conditions: ConditionReader(assessment.situation), depth: depth)
    }
}
