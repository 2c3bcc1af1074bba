// Which facts are hidden in what leaves the municipality.

import FEELValues
import Rulebook

extension Situation {
    /// Counts of people below this are hidden; nil where nothing is.
    package var leastShown: Int? { number(rulebook.masking?.below) }

    /// The names of the fields that count so few people that they are hidden, and of those from which their
    /// values could be computed.
    var maskedFields: Set<String> {
        let fields = rulebook.vocabulary.fields
        let few = fields.indices.filter { fields[$0].countsPeople && isSmall(profile.fact($0).value) }
        // One step is enough: of a set that is hidden as a whole at least two values stay unknown.
        let sets = (rulebook.masking?.together ?? []).filter { !Set($0).isDisjoint(with: few) }
        return Set((few + sets.joined()).map { fields[$0].name })
    }

    private func isSmall(_ value: Value) -> Bool {
        guard let leastShown, case .number(let count) = value else { return false }
        return count > .zero && count < Number(leastShown)
    }
}
