// Takes an assessment, for how many years, and what stands from an earlier plan; gives a plan: the meetings of
// the years with what prepares and follows them, and the actions in their months, each with its reasons.

import Advice

extension Plan {
    /// Plans the fiscal year of an assessment, or several from it on.
    public static func make(for assessment: Assessment, years: Int = 1) -> Plan {
        Planner(assessment, years: years).plan()
    }
}
