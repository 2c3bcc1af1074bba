// Looks into every statement of an explanation and computes again whether it is so.

import Advice
import Diagnostics
import FEEL
import FEELSyntax
import FEELValues
import Rulebook

@testable import Explanation

/// Finds statements of an explanation that are not so.
struct Verifier {
    let situation: Situation

    /// What each untrue statement says, and where the truth of parts does not make up that of the whole.
    func complaints(_ reason: Reason) -> [String] {
        own(reason) + reason.children.flatMap { complaints($0) }
    }

    private func own(_ reason: Reason) -> [String] {
        switch reason.subject {
        case .condition:
            return reason.children.first?.truth == reason.truth ? [] : ["a condition differs from its part"]
        case .part(let tree, let joint):
            return part(Printer.text(tree), reason) + combination(joint, reason) + decisive(joint, reason)
        case .expression(let expression): return part(expression.snippet.text, reason)
        case .fact(let index):
            return value(situation.profile.fact(index).value, reason, "field \(index)")
        case .parameter(let parameter):
            return value(parameter.value(in: situation.fiscalYear) ?? .null, reason, parameter.id)
        case .derived(let fact): return value(situation.values[fact.slot], reason, fact.name)
        case .cell(let input, let test):
            let answer = Truth(test.evaluate(situation.value(input), situation.values))
            return answer == reason.truth ? [] : ["cell \(test.snippet.text) is \(answer)"]
        case .row: return combination(.all, reason, otherwise: reason.truth)
        default: return []
        }
    }

    private func part(_ text: String, _ reason: Reason) -> [String] {
        guard let again = try? situation.rulebook.compiler.expression(Snippet(text)).get() else {
            return ["\(text) does not stand by itself"]
        }
        let truth = reason.truth.map { $0 == Truth(situation.value(again)) } ?? true
        return value(situation.value(again), reason, text) + (truth ? [] : ["truth of \(text)"])
    }

    private func value(_ again: Value, _ reason: Reason, _ what: String) -> [String] {
        again == reason.value ? [] : ["\(what) is \(again), not \(reason.value)"]
    }

    /// The truth that the parts make up, by the logic of three values.
    private func combination(
        _ joint: Reason.Joint, _ reason: Reason, otherwise: Truth? = nil
    ) -> [String] {
        let parts = reason.children.map { $0.truth ?? .open }
        let expected: Truth? =
            switch joint {
            case .all: parts.contains(.no) ? .no : parts.contains(.open) ? .open : .yes
            case .any: parts.contains(.yes) ? .yes : parts.contains(.open) ? .open : .no
            case .not: parts.first.map { $0 == .open ? .open : $0 == .yes ? .no : .yes }
            case .surely(let answer): parts.first == (answer ? .yes : .no) ? .yes : .no
            case .choice: reason.truth == nil ? nil : parts.count == 2 ? parts[1] : .open
            case .single: reason.truth
            }
        return expected == reason.truth ? [] : ["\(joint) of \(parts) is said to be \(reason.truth as Any)"]
    }

    /// The parts that are called decisive settle the whole by themselves.
    private func decisive(_ joint: Reason.Joint, _ reason: Reason) -> [String] {
        guard joint == .all || joint == .any else { return [] }
        let decisive = reason.children.filter(\.isDecisive)
        let others = reason.children.filter { !$0.isDecisive }
        let isRight =
            !decisive.isEmpty && decisive.allSatisfy { $0.truth == reason.truth }
            && others.allSatisfy { $0.truth != reason.truth }
        return isRight ? [] : ["what decides \(joint) is not told"]
    }
}
