// Asks questions about the conditions of a rulebook, and shows answers by example profiles.

import Calendars
import FEEL
import FEELValues
import Rulebook

/// Proves things about the conditions of a rulebook in a fiscal year.
struct Prover {
    let rulebook: Rulebook
    let year: FiscalYear
    let context: FormContext
    private let domains: Domains

    init(_ rulebook: Rulebook, _ year: FiscalYear) {
        self.rulebook = rulebook
        self.year = year
        domains = Domains(rulebook: rulebook)
        var settled: [Int: Value] = [:]
        for (index, slot) in rulebook.vocabulary.slots.enumerated() {
            guard case .parameter(let id) = slot else { continue }
            settled[index] = rulebook.parameters.first { $0.id == id }?.value(in: year) ?? .null
        }
        var definitions: [Int: CompiledExpression] = [:]
        for fact in rulebook.derived {
            if case .expression(let expression) = fact.logic { definitions[fact.slot] = expression }
        }
        context = FormContext(settled: settled, definitions: definitions)
    }

    func form(_ expression: CompiledExpression) -> ConditionForm { expression.form(in: context) }

    /// The condition under which a rule is raised.
    func raised(_ rule: Rule) -> ConditionForm {
        guard let exception = rule.exception else { return form(rule.condition) }
        return .all([form(rule.condition), .not(form(exception))])
    }

    /// Whether conditions can come out as wanted, all together.
    func verdict(_ goals: [Goal]) -> Verdict {
        var solver = Solver(goals, domains)
        return solver.verdict()
    }

    func isImpossible(_ goals: [Goal]) -> Bool {
        if case .impossible = verdict(goals) { true } else { false }
    }
}
