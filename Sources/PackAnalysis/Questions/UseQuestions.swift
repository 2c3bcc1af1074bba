// Fields, parameters and other entries that nothing uses.

import Diagnostics
import FEEL
import Rulebook

/// Asks what is used.
struct UseQuestions {
    private let rulebook: Rulebook
    private let read: Set<Int>

    init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        read = rulebook.slotsRead
    }

    func defects() -> [Defect] {
        fields() + derived() + parameters() + actions() + recommendations() + schedule()
    }

    private func fields() -> [Defect] {
        let used = Set(read.compactMap(rulebook.vocabulary.field(behind:)))
        return rulebook.vocabulary.fields.enumerated().filter { !used.contains($0.offset) }.map {
            Defect(.unusedField($0.element.name), at: $0.element.range)
        }
    }

    private func derived() -> [Defect] {
        rulebook.derived.filter { !read.contains($0.slot) }.map {
            Defect(.unusedDerived($0.name), at: $0.range)
        }
    }

    private func parameters() -> [Defect] {
        let used = rulebook.parameters(behind: read)
        return rulebook.parameters.filter { !used.contains($0.id) }.map {
            Defect(.unusedParameter($0.id), at: $0.range)
        }
    }

    private func actions() -> [Defect] {
        let used = Set(rulebook.recommendations.flatMap(\.actions))
        return rulebook.actions.filter { !used.contains($0.id) }.map {
            Defect(.unusedAction($0.id), at: $0.range)
        }
    }

    private func recommendations() -> [Defect] {
        let used = Set(rulebook.rules.flatMap(\.recommends))
        return rulebook.recommendations.filter { !used.contains($0.id) }.map {
            Defect(.unusedRecommendation($0.id), at: $0.range)
        }
    }

    /// Actions that begin too late for this year, whenever what comes before them begins.
    private func schedule() -> [Defect] {
        let earliest = EarliestMonths(rulebook.actions)
        return rulebook.actions.filter { earliest.position(of: $0) == nil }.map {
            Defect(.neverScheduled(action: $0.id), at: $0.range)
        }
    }
}

extension Vocabulary {
    /// The field whose value, date, age, scope or state stands in a slot.
    fileprivate func field(behind slot: Int) -> Int? {
        switch slots[slot] {
        case .field(let index), .attribute(let index, _): index
        case .parameter, .derived, .given: nil
        }
    }
}
