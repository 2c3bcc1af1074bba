// Whether a variation changes anything in a situation, found out without a new assessment.

import Advice
import DMN
import FEEL
import FEELValues
import Rulebook

extension Assessment {
    /// Whether the rule, fact, table or parameter itself comes out otherwise.
    func isChanged(by variation: Rulebook.Variation, _ rulebook: Rulebook) -> Bool {
        switch variation {
        case .condition, .exception:
            guard let varied = variation.rule(in: rulebook), varied.years.contains(fiscalYear) else {
                return false
            }
            return situation.outcome(of: varied) != outcome(varied.id)
        case .derived(let index, .expression(let expression)):
            return situation.value(expression) != situation.values[rulebook.derived[index].slot]
        case .derived(let index, .table(let table)):
            return table.evaluate(situation.values) != situation.values[rulebook.derived[index].slot]
        case .ranking(let points):
            return recommendations.contains { proposal in
                let weighed = situation.weighing(
                    proposal.recommendation, reasons: proposal.reasons, strengths: proposal.strengths)
                return points.evaluate(weighed.values) != .number(proposal.points)
            }
        case .parameter(let index, let value, _):
            let parameter = rulebook.parameters[index]
            return parameter.values[value].years.contains(fiscalYear)
        }
    }

    private func outcome(_ rule: String) -> Coverage.Outcome {
        switch finding(rule)?.status {
        case .raised: .yes
        case .open: .unknown
        case nil: .no
        }
    }
}

extension Situation {
    /// What a rule comes to, whatever its years.
    func outcome(of rule: Rule) -> Coverage.Outcome {
        let condition = truth(rule.condition)
        let exception = rule.exception.map { truth($0) } ?? .no
        if condition == .no || exception == .yes { return .no }
        return condition == .yes && exception == .no ? .yes : .unknown
    }
}

extension Rulebook.Variation {
    /// The changed rule, where it is one.
    func rule(in rulebook: Rulebook) -> Rule? {
        switch self {
        case .condition(let index, _), .exception(let index, _):
            rulebook.rules[index].varied(by: self)
        case .derived, .ranking, .parameter: nil
        }
    }

    /// The name of what is changed.
    func name(in rulebook: Rulebook) -> String {
        switch self {
        case .condition(let index, _), .exception(let index, _): rulebook.rules[index].id
        case .derived(let index, _): rulebook.derived[index].name
        case .parameter(let index, _, _): "parameter.\(rulebook.parameters[index].id)"
        case .ranking: "ranking"
        }
    }
}
