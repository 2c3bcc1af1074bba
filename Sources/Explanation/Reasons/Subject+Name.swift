// The stable names of what reasons are about, for machines.

import Advice
import FEELSyntax
import Rulebook

extension Reason.Subject {
    /// What kind of thing it is.
    package var kind: String {
        switch self {
        case .overview: "overview"
        case .topic: "topic"
        case .rule: "rule"
        case .recommendation: "recommendation"
        case .switchedOff: "switchedOff"
        case .condition(let role): role.rawValue
        case .part(_, let joint): joint.word
        case .fact, .attribute: "fact"
        case .parameter: "parameter"
        case .derived: "derived"
        case .given: "given"
        case .expression: "expression"
        case .item, .furtherItems: "item"
        case .row, .noRow: "row"
        case .cell: "cell"
        case .question: "question"
        case .group(let group): group.rawValue
        }
    }

    /// Its id in the pack, or the text of its expression; nil where it has neither.
    package func id(in rulebook: Rulebook) -> String? {
        switch self {
        case .topic(let id): id
        case .rule(let rule, _): rule.id
        case .recommendation(let recommendation, _): recommendation.id
        case .switchedOff(let entry): entry.id
        case .part(let tree, _): Printer.text(tree)
        case .fact(let index), .question(let index): rulebook.vocabulary.fields[index].name
        case .attribute(let index, let attribute):
            "\(rulebook.vocabulary.fields[index].name).\(attribute.rawValue)"
        case .parameter(let parameter): "parameter.\(parameter.id)"
        case .derived(let fact): fact.name
        case .given(let given): given.rawValue
        case .expression(let expression): expression.snippet.text
        case .cell(let input, let test): "\(input.snippet.text) | \(test.snippet.text)"
        case .row(let index): "\(index + 1)"
        case .overview, .condition, .item, .furtherItems, .noRow, .group: nil
        }
    }
}

extension Reason.Joint {
    fileprivate var word: String {
        switch self {
        case .all: "all"
        case .any: "any"
        case .not: "not"
        case .surely(true): "surely"
        case .surely(false): "surelyNot"
        case .choice: "choice"
        case .single: "single"
        }
    }
}
