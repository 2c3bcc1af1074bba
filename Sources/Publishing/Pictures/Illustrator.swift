// Draws the pictures that a pack asks for, with the dates, areas and places of their figures below them.

import Advice
import Calendars
import Charts
import Diagnostics
import FEEL
import FEELValues
import Pictures
import Planning
import Rulebook

/// Makes pictures of an assessment and its plan.
struct Illustrator {
    let assessment: Assessment
    let plan: Plan
    /// An earlier assessment of the same municipality.
    let earlier: Assessment?
    let filler: TextFiller
    let masking: Bool

    var situation: Situation { filler.situation }
    var language: Language { filler.language }

    /// The picture of a name with its small print; nothing where too little is known for it.
    func blocks(_ id: String) -> [Document.Block] {
        situation.rulebook.pictures.first { $0.id == id }.map(blocks(of:)) ?? []
    }

    private func blocks(of terms: PictureTerms) -> [Document.Block] {
        guard situation.holds(terms.condition) else { return [] }
        let title = filler.text(terms.title) ?? terms.id
        let (charts, facts) = charts(of: terms.form, title: title)
        if charts.isEmpty { return [] }
        let notes = [caption(facts), filler.text(terms.note)].compactMap { $0 }
        let gap = language == .japanese ? "　" : ". "
        return charts.map { .figure($0.picture) }
            + (notes.isEmpty ? [] : [.note(notes.joined(separator: gap))])
    }

    /// What is drawn, and the facts that it shows.
    private func charts(of form: PictureTerms.Form, title: String) -> ([any Chart], [Evidence]) {
        switch form {
        case .composition(let bars, let least): composition(bars, least: least, title: title)
        case .coverage(let terms): coverage(terms, title: title)
        case .lines(let points): lines(points, title: title)
        case .map(let terms): map(terms, title: title)
        case .gantt: (gantt(title: title), [])
        case .reasons(let most): (reasons(most: most, title: title), [])
        }
    }

    /// Of when, of where and from which place the figures are.
    private func caption(_ evidence: [Evidence]) -> String? {
        let known = evidence.filter { $0.fact.state == .known }
        if known.isEmpty { return nil }
        let dates = unique(known.compactMap { $0.fact.asOf?.written(in: language) })
        let undated = dates.isEmpty ? "unknown.date" : "picture.some undated"
        let isDated = known.allSatisfy { $0.fact.asOf != nil }
        let wider = unique(known.compactMap { filler.scope($0.fact) })
        let places = unique(known.compactMap(\.fact.place))
        let parts = [
            ("column.as of", dates + (isDated ? [] : [filler.word(undated)])),
            ("column.scope", wider.isEmpty ? [filler.word("scope.own")] : wider),
            ("column.place", places),
        ]
        let colon = language == .japanese ? "：" : ": "
        return parts.filter { !$0.1.isEmpty }.map {
            filler.word($0.0) + colon + $0.1.joined(separator: filler.writer.separator)
        }.joined(separator: language == .japanese ? "　" : "; ")
    }

    /// The facts behind a field or a formula.
    func evidence(_ expressions: [CompiledExpression?]) -> [Evidence] { situation.evidence(expressions) }

    func label(_ expression: CompiledExpression) -> String {
        if let slot = expression.plainSlot, let derived = situation.derived(in: slot) {
            return derived.label.text(in: language)
        }
        return situation.evidence([expression]).first?.field.label.text(in: language) ?? ""
    }

    func number(_ value: Value) -> Double? {
        if case .number(let number) = value { Double(number.description) } else { nil }
    }

    func flag(_ expression: CompiledExpression?) -> Bool? {
        if case .boolean(let flag)? = expression.map(situation.value(_:)) { flag } else { nil }
    }
}
