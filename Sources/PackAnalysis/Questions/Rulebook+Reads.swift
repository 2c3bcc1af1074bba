// Every slot that anything in a rulebook reads.

import DMN
import FEEL
import Rulebook

extension Rulebook {
    /// The slots that rules, derived facts, recommendations, the plan or texts read.
    var slotsRead: Set<Int> {
        var read = Set(derived.flatMap(\.logic.reads) + (ranking?.points.reads ?? []))
        read.formUnion(portfolio?.worth.reads ?? [])
        read.formUnion(expressions.flatMap(\.reads))
        read.formUnion(allTexts.flatMap(\.expressions).flatMap(\.reads))
        return read
    }

    private var expressions: [CompiledExpression] {
        let ofRules = rules.flatMap { [$0.condition, $0.exception] }
        let ofAdvice = recommendations.flatMap { [$0.applies, $0.done] }
        let ofRanking = [
            ranking?.mostPerYear, ranking?.mostPerTopic, ranking?.leastPoints, ranking?.mostQuestions,
            ranking?.mostStrengths, maskedBelow,
        ]
        let ofRhythm = rhythm.flatMap { [$0.condition, $0.months] }
        let ofFigures = figures.flatMap { [$0.value, $0.condition] }
        let ofExamples = examples.map(\.suits) + similarity.map(\.value)
        let ofAll = ofRules + ofAdvice + ofRanking + ofRhythm + ofFigures + ofExamples
        return (ofAll + (portfolio?.expressions ?? [])).compactMap { $0 }
    }

    private var allTexts: [Text] {
        let ofRules = rules.flatMap { [$0.title, $0.because, $0.why, $0.question] }
        let ofAdvice = recommendations.flatMap { recommendation -> [Text?] in
            let indicator = recommendation.indicator
            return [
                recommendation.title, recommendation.lead, recommendation.firstStep, indicator?.measure,
                indicator?.now, indicator?.target,
            ] + recommendation.roles.map(\.task)
        }
        let ofRhythm = rhythm.flatMap { entry -> [Text?] in
            [entry.title] + entry.agendas + entry.attendants.flatMap { [$0.title, $0.agenda] }
        }
        let ofExamples = examples.flatMap { [$0.title, $0.text] }
        let others = ofExamples + summary + figures.compactMap(\.label) + texts.values + actions.map(\.title)
        let ofPortfolio = portfolio?.texts ?? []
        return (ofRules + ofAdvice + ofRhythm).compactMap { $0 } + others + ofPortfolio
    }
}

extension PortfolioRules {
    fileprivate var expressions: [CompiledExpression?] {
        [apart, mostPerHelper, lessForFurther, mostQuestions] + figures.flatMap { [$0.value, $0.counted] }
    }

    fileprivate var texts: [Text] {
        joint.flatMap { [$0.title, $0.form] } + figures.compactMap(\.label) + agenda.map(\.text)
    }
}

extension Text {
    /// The expressions in the text, whatever its language.
    fileprivate var expressions: [CompiledExpression] {
        variants.flatMap { variant in
            [variant.condition].compactMap { $0 }
                + variant.templates.values.flatMap { $0.pieces.flatMap(\.expressions) }
        }
    }
}

extension Template.Piece {
    fileprivate var expressions: [CompiledExpression] {
        switch self {
        case .literal: []
        case .value(let expression, _): [expression]
        case .optional(let pieces): pieces.flatMap(\.expressions)
        }
    }
}
