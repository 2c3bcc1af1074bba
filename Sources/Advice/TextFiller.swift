// Fills the texts of a pack with the facts of a situation.

import Calendars
import Diagnostics
import FEEL
import FEELValues
import Rulebook

/// Fills texts in one language.
package struct TextFiller: Sendable {
    package let situation: Situation
    package let language: Language
    package let writer: ValueWriter
    /// The names of the fields whose values are not written.
    private let masked: Set<String>
    private let isMasking: Bool

    /// - Parameter masking: whether small counts of people are hidden, for what leaves the municipality.
    package init(_ situation: Situation, in language: Language, masking: Bool = false) {
        self.situation = situation
        masked = masking ? situation.maskedFields : []
        isMasking = masking
        self.language = language
        let texts = situation.rulebook.texts
        func word(_ key: String, _ otherwise: String) -> String {
            guard let pieces = texts[key]?.variants.first?.template(in: language)?.pieces,
                case .literal(let text)? = pieces.first
            else { return otherwise }
            return text
        }
        writer = ValueWriter(
            language: language, yes: word("value.yes", "true"), no: word("value.no", "false"),
            separator: word("list.separator", ", "))
    }

    /// The first variant that holds and can be filled; nil where none can.
    package func text(_ text: Text?, given: [Vocabulary.Given: Value] = [:]) -> String? {
        guard let text else { return nil }
        let situation = given.isEmpty || text.isPlain ? situation : situation.giving(given)
        for variant in text.variants where situation.holds(variant.condition) {
            guard let template = variant.template(in: language) else { continue }
            if let filled = fill(template.pieces, situation) { return filled }
        }
        return nil
    }

    /// A text of the pack by its key; the key itself where the pack has none.
    package func word(_ key: String, given: [Vocabulary.Given: Value] = [:]) -> String {
        text(situation.rulebook.texts[key], given: given) ?? key
    }

    /// What a finding says: its sentence with the facts, or its title.
    package func sentence(_ finding: Finding) -> String {
        text(finding.rule.because) ?? text(finding.rule.title) ?? finding.rule.id
    }

    private func fill(_ pieces: [Template.Piece], _ situation: Situation) -> String? {
        var out = ""
        for piece in pieces {
            switch piece {
            case .literal(let text): out += text
            case .optional(let inner): out += fill(inner, situation) ?? ""
            case .value(let expression, let style):
                guard let text = write(expression, style, situation) else { return nil }
                out += text
            }
        }
        return out
    }

    /// The value of an expression in a style; nil where it is null.
    package func write(
        _ expression: CompiledExpression, _ style: Template.Style, _ situation: Situation
    ) -> String? {
        let single = expression.plainSlot.map { situation.rulebook.vocabulary.slots[$0] }
        switch single {
        case .attribute(let index, .asOf): return situation.profile.fact(index).asOf?.written(in: language)
        case .given(.fiscalYear): return situation.fiscalYear.written(in: language)
        default: break
        }
        guard let plain = writer.plain(situation.value(expression), kind(of: single, situation)) else {
            return nil
        }
        let evidence = situation.evidence([expression])
        if evidence.contains(where: isMasked(_:)) { return word("masked.value") }
        if isMasking, evidence.contains(where: \.field.kind.isFree), PeopleCount.mayStand(in: plain) {
            return word("withheld.value")
        }
        if style == .plain || plain.isEmpty { return plain.isEmpty ? nil : plain }
        let withUnit = writer.withUnit(plain, unit(of: expression, situation))
        return style == .unit ? withUnit : withUnit + writer.bracketed(remarks(on: expression, situation))
    }

    /// Whether a fact is a count of so few people, or so near to one, that it is not shown.
    package func isMasked(_ evidence: Evidence) -> Bool {
        masked.contains(evidence.field.name) && evidence.fact.state == .known
    }

    private func kind(of slot: Vocabulary.Slot?, _ situation: Situation) -> Field.Kind? {
        guard case .field(let index) = slot else { return nil }
        return situation.rulebook.vocabulary.fields[index].kind
    }

    private func unit(of expression: CompiledExpression, _ situation: Situation) -> Localized? {
        guard let slot = expression.plainSlot else { return nil }
        switch situation.rulebook.vocabulary.slots[slot] {
        case .field(let index): return situation.rulebook.vocabulary.fields[index].unit
        case .derived: return situation.derived(in: slot)?.unit
        case .parameter(let id): return situation.rulebook.parameters.first { $0.id == id }?.unit
        case .attribute, .given: return nil
        }
    }

    /// The oldest date and the wider scopes of the facts that an expression rests on.
    package func remarks(on expression: CompiledExpression, _ situation: Situation) -> [String] {
        let facts = situation.evidence([expression]).map(\.fact).filter { $0.state == .known }
        let oldest = facts.compactMap(\.asOf).min { $0.lastDay < $1.lastDay }
        return [oldest?.written(in: language)].compactMap { $0 } + unique(facts.compactMap(scope(_:)))
    }

    /// The name of a wider area; nil for the municipality itself.
    package func scope(_ fact: Fact) -> String? {
        guard case .wider(let name) = fact.scope else { return nil }
        return name.text(in: language)
    }
}
