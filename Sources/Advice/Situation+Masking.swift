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
        var masked = Set(fields.indices.filter { fields[$0].countsPeople && isSmall(profile.fact($0).value) })
        var before = -1
        while masked.count > before {
            before = masked.count
            for set in rulebook.masking?.together ?? [] where !masked.isDisjoint(with: set) {
                masked.formUnion(set)
            }
        }
        return Set(masked.map { fields[$0].name })
    }

    private func isSmall(_ value: Value) -> Bool {
        guard let leastShown, case .number(let count) = value else { return false }
        return count > .zero && count < Number(leastShown)
    }
}
