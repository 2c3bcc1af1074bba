// Every slot that anything in a rulebook reads.

import Calendars
import DMN
import FEEL
import Rulebook

extension Rulebook {
    /// The slots that rules, derived facts, recommendations, the plan or texts read.
    var slotsRead: Set<Int> { slotsRead(beside: rules).union(derived.flatMap(\.logic.reads)) }

    /// The slots that are read in a year, by its rules or by whatever has no years.
    func slotsRead(in year: FiscalYear) -> Set<Int> {
        var read = slotsRead(beside: rules.filter { $0.years.contains(year) })
        for fact in derived.reversed() where read.contains(fact.slot) { read.formUnion(fact.logic.reads) }
        return read
    }

    /// The parameters that stand in slots.
    func parameters(behind slots: Set<Int>) -> Set<String> {
        Set(
            slots.compactMap { slot in
                if case .parameter(let id) = vocabulary.slots[slot] { id } else { nil }
            })
    }

    /// The slots that these rules read, and everything else but derived facts.
    private func slotsRead(beside rules: [Rule]) -> Set<Int> {
        var read = Set(ranking?.points.reads ?? [])
        read.formUnion(portfolio?.worth.reads ?? [])
        read.formUnion(expressions(beside: rules).flatMap(\.reads))
        read.formUnion(texts(beside: rules).flatMap(\.expressions).flatMap(\.reads))
        return read
    }

    private func expressions(beside rules: [Rule]) -> [CompiledExpression] {
        let ofRules = rules.flatMap { [$0.condition, $0.exception] }
        let ofAdvice = recommendations.flatMap { [$0.applies, $0.done] }
        let ofRanking = [
            ranking?.mostPerYear, ranking?.mostPerTopic, ranking?.leastPoints, ranking?.mostQuestions,
            ranking?.mostStrengths, masking?.below, nearness?.percent, nearness?.most,
        ]
        let ofRhythm =
            rhythm.flatMap { [$0.condition, $0.months, $0.milestone?.reached] }
            + capacities.keys.sorted().map { capacities[$0] }
            + occasions.keys.sorted().map { occasions[$0] }
        let ofFigures = figures.flatMap { [$0.value, $0.condition] }
        let ofExamples = examples.map(\.suits) + similarity.map(\.value)
        let ofAll = ofRules + ofAdvice + ofRanking + ofRhythm + ofFigures + ofExamples
        return (ofAll + (portfolio?.expressions ?? [])).compactMap { $0 }
            + (comparison?.expressions ?? []) + pictures.flatMap(\.expressions) + forms.flatMap(\.conditions)
    }

    private func texts(beside rules: [Rule]) -> [Text] {
        let ofRules = rules.flatMap { [$0.title, $0.because, $0.why, $0.question] }
        let ofAdvice = recommendations.flatMap { recommendation -> [Text?] in
            let indicator = recommendation.indicator
            return [
                recommendation.title, recommendation.lead, recommendation.firstStep, indicator?.measure,
                indicator?.now, indicator?.target,
            ] + recommendation.roles.map(\.task)
        }
        let ofRhythm = rhythm.flatMap { entry -> [Text?] in
            [entry.title, entry.milestone?.then, entry.milestone?.otherwise] + entry.agendas
                + entry.attendants.flatMap { [$0.title, $0.agenda] }
        }
        let ofExamples = examples.flatMap { [$0.title, $0.text] }
        let others = ofExamples + summary + figures.compactMap(\.label) + texts.values + actions.map(\.title)
        let ofPortfolio = (portfolio?.texts ?? []) + pictures.flatMap(\.texts)
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
