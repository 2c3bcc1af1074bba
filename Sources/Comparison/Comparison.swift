// Takes two assessments; gives what changed between them: facts, findings, indicators, recommendations
// taken up.

import Advice
import Rulebook

/// Two assessments by the same rulebook, each in its own fiscal year, side by side.
///
/// Two years of one municipality tell what changed. Two municipalities are only shown beside one another:
/// nothing is subtracted, nothing is ranked.
public struct Comparison: Sendable {
    package let before: Assessment
    package let after: Assessment
    /// Whether both are of the same municipality.
    package let isOneMunicipality: Bool
    /// Facts that are not the same, in the order of the schema.
    package let facts: [FactChange]
    /// Rules that do not stand where they stood, in the order of the pack.
    package let findings: [FindingChange]
    /// Last year's targets and what came of them; none for two municipalities.
    package let indicators: [IndicatorResult]
    /// What became of the earlier recommendations; none for two municipalities.
    package let uptakes: [Uptake]

    /// What changed from an earlier to a later assessment, or sets two municipalities side by side.
    public init(from before: Assessment, to after: Assessment) {
        let isOne = Self.isOne(before.situation.profile, after.situation.profile)
        self.before = before
        self.after = after
        isOneMunicipality = isOne
        facts = FactComparer(before.situation, after.situation, subtracting: isOne).changes()
        findings = FindingComparer(before, after).changes()
        indicators = isOne ? IndicatorReader(before, after).results() : []
        uptakes = isOne ? UptakeReader(before, after).uptakes() : []
    }

    /// Whether two sheets are of the same municipality: the same name, in the same prefecture where both say.
    private static func isOne(_ one: Profile, _ other: Profile) -> Bool {
        func agree(_ one: [String], _ other: [String]) -> Bool { !Set(one).isDisjoint(with: other) }
        guard agree(one.name.all, other.name.all) else { return false }
        guard let first = one.prefecture, let second = other.prefecture else { return true }
        return agree(first.all, second.all)
    }
}
