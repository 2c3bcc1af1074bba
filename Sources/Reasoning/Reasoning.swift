// Takes the conditions of a rulebook and what is known of the facts; gives the truths that are still possible,
// and the few values that stand for all.

import Calendars
import FEEL
import FEELValues
import Rulebook

/// Proves things about the conditions of a rulebook in a fiscal year.
package struct Prover {
    package let rulebook: Rulebook
    package let year: FiscalYear
    package let context: FormContext
    package let domains: Domains

    /// - Parameter known: slots whose value is settled beside the parameters of the year.
    package init(_ rulebook: Rulebook, _ year: FiscalYear, known: [Int: Value] = [:]) {
        self.rulebook = rulebook
        self.year = year
        domains = Domains(rulebook)
        var settled = known
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

    package func form(_ expression: CompiledExpression) -> ConditionForm { expression.form(in: context) }

    /// The condition under which a rule is raised.
    package func raised(_ rule: Rule) -> ConditionForm {
        guard let exception = rule.exception else { return form(rule.condition) }
        return .all([form(rule.condition), .not(form(exception))])
    }

    /// Whether conditions can come out as wanted, all together.
    package func verdict(_ goals: [Goal]) -> Verdict {
        var solver = Solver(goals, domains)
        return solver.verdict()
    }

    package func isImpossible(_ goals: [Goal]) -> Bool {
        if case .impossible = verdict(goals) { true } else { false }
    }
}

extension ConditionForm {
    /// What the condition rests on.
    package var terms: Set<Term> {
        switch self {
        case .constant: []
        case .compare(let term, _, _), .truth(let term), .isNull(let term): [term]
        case .order(let a, _, let b): [a, b]
        case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.terms) }
        case .not(let part), .answers(let part, _): part.terms
        case .choose(let test, let then, let otherwise):
            test.terms.union(then.terms).union(otherwise.terms)
        }
    }
}
