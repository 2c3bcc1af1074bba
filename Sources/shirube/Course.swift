// Brings a profile, the advisor's decisions and the monthly sheet together.

import Advice
import Diagnostics
import Planning
import Progress
import Rulebook

/// The plan of a municipality and what became of it.
struct Course {
    let track: Track
    let warnings: [Diagnostic]

    /// - Parameters:
    ///   - progress: the path of the monthly sheet; nil where nothing is told yet.
    ///   - withForms: whether the pack's official forms are needed.
    init(
        _ profile: String, _ progress: String?, _ hand: DecisionOptions, _ reading: AssessmentOptions,
        _ common: CommonOptions, withForms: Bool = false
    ) throws {
        let rulebook = try Workspace.rulebook(
            spokenBy: common, everyLanguage: hand.decisions != nil, withForms: withForms)
        let read = try Workspace.profile(profile, rulebook)
        let assessed = Advisor(rulebook).assess(read, in: try reading.year)
        let decided = try hand.applied(to: assessed)
        let assessment = decided?.assessment ?? assessed
        let plan = Plan.make(for: assessment)
        let told = try progress.map { path in
            try Workspace.reading { try Progress.read(Workspace.tree(path), plan, rulebook: rulebook) }
        }
        track = Track(assessment, plan, told ?? .none)
        warnings = read.warnings + (decided?.warnings ?? []) + track.warnings
    }
}
