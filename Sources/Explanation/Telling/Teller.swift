// Tells reasons in a language, with the labels of the pack.

import Advice
import Diagnostics
import FEELSyntax
import FEELValues
import Rulebook
import Wording

/// Tells trees of reasons.
package struct Teller {
    package let assessment: Assessment
    package let language: Language
    package let filler: TextFiller
    /// Whether the result leaves the municipality.
    let isForSharing: Bool
    let names: NameWriter
    let conditions: ConditionWriter

    /// - Parameter masking: whether small counts of people are hidden, for what leaves the municipality.
    package init(_ assessment: Assessment, in language: Language, masking: Bool = false) {
        self.assessment = assessment
        self.language = language
        isForSharing = masking
        filler = TextFiller(assessment.situation, in: language, masking: masking)
        names = assessment.situation.rulebook.nameWriter(in: language, year: assessment.fiscalYear)
        conditions = assessment.situation.rulebook.conditionWriter(
            in: language, year: assessment.fiscalYear)
    }

    var rulebook: Rulebook { assessment.situation.rulebook }

    func say(_ message: Message) -> String { message.text(in: language) }

    /// A reason with everything below it.
    package func tell(_ reason: Reason) -> Telling {
        if case .condition(let role) = reason.subject { return condition(role, reason) }
        let reason = reason.folded
        var telling = statement(reason)
        telling.children = reason.children.map { child in
            var told = tell(child)
            if !child.isDecisive, reason.truth != .open { told.remarks.append(say(ExplanationWords.idle)) }
            return told
        }
        return telling
    }

    /// A condition is told by its outermost part, which has the same truth.
    private func condition(_ role: Reason.Role, _ reason: Reason) -> Telling {
        let label = say(ExplanationWords.role(role))
        var inner = reason.children.first.map { tell($0) } ?? Telling(reason: reason, text: "")
        inner.text = label + colon + inner.text
        return inner
    }

    var colon: String { language == .japanese ? "：" : ": " }

    private func statement(_ reason: Reason) -> Telling {
        switch reason.subject {
        case .overview, .topic, .rule, .recommendation, .switchedOff, .group, .question: heading(reason)
        case .part, .condition, .cell, .row, .noRow: part(reason)
        default: fact(reason)
        }
    }

    private func part(_ reason: Reason) -> Telling {
        let text =
            switch reason.subject {
            case .part(let tree, .single): single(tree, reason)
            case .part(_, let joint): say(ExplanationWords.joint(joint))
            case .cell(let input, let test): conditions.sentence(input, passing: test)
            case .row(let index): row(index, reason)
            default: say(ExplanationWords.noRow)
            }
        return Telling(reason: reason, text: text)
    }

    /// Where every fact is known, nothing needs to be said of the unknown.
    private func single(_ tree: Expression, _ reason: Reason) -> String {
        let sentence = conditions.sentence(reason.isKnown ? tree.withoutCertainty : tree)
        guard reason.truth == nil else { return sentence }
        return sentence + colon + (isMasked(reason) ? filler.word("masked.value") : plain(reason.value))
    }

    private func row(_ index: Int, _ reason: Reason) -> String {
        let number = say(ExplanationWords.row(index + 1))
        if case .number(let points) = reason.value {
            let sign = points > .zero ? "+" : ""
            return "\(sign)\(say(ExplanationWords.points(points.description)))"
                + filler.writer.bracketed([number])
        }
        return number + " → " + (filler.writer.plain(reason.value) ?? say(ExplanationWords.unknown))
    }
}
