// Rules without a source, rules that have run out, and parameters past their year.

import Calendars
import Rulebook

/// Asks about citations and years.
struct DateQuestions {
    private let rulebook: Rulebook
    private let year: FiscalYear

    init(_ rulebook: Rulebook, _ year: FiscalYear) {
        self.rulebook = rulebook
        self.year = year
    }

    func defects() -> [Defect] {
        let uncited = rulebook.rules.filter { $0.kind == .gap && $0.citations.isEmpty }.map {
            Defect(.uncited(rule: $0.id), at: $0.range)
        }
        let expired = rulebook.rules.compactMap { rule in
            rule.years.until.flatMap { until in
                until < year ? Defect(.expiredRule(rule.id, until: until.year), at: rule.range) : nil
            }
        }
        return uncited + expired + past()
    }

    /// Parameters without a value in a year in which something reads them.
    private func past() -> [Defect] {
        let read = rulebook.parameters(behind: rulebook.slotsRead(in: year))
        return rulebook.parameters.filter { $0.value(in: year) == nil && read.contains($0.id) }.map {
            Defect(.expiredParameter($0.id, year: year.year), at: $0.range)
        }
    }
}
