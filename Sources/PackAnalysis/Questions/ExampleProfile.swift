// A profile made of the values that a search found, so that a claim can be shown and tried.

import Calendars
import FEEL
import FEELValues
import Rulebook

/// Values of fields; everything else is unknown.
struct ExampleProfile {
    private let rulebook: Rulebook
    private let year: FiscalYear
    /// By field.
    private(set) var facts: [Int: Value] = [:]
    /// Whether every term that was given could be put into a field.
    private(set) var isComplete = true

    init(_ rulebook: Rulebook, _ year: FiscalYear, _ values: [Term: Value]) {
        self.rulebook = rulebook
        self.year = year
        for (term, value) in values.sorted(by: { $0.key.key < $1.key.key }) { put(value, term) }
    }

    private mutating func put(_ value: Value, _ term: Term) {
        switch term.kind {
        case .slot(let slot):
            guard case .field(let field) = rulebook.vocabulary.slots[slot] else {
                isComplete = isComplete && value.isNull
                return
            }
            facts[field] = value
        case .member(let slot, let item):
            guard case .field(let field) = rulebook.vocabulary.slots[slot], !value.isNull else { return }
            var items: [Value] = if case .list(let items)? = facts[field] { items } else { [] }
            if value == .boolean(true) { items.append(.string(item)) }
            facts[field] = .list(items)
        case .count, .opaque: isComplete = false
        }
    }

    /// The value of every slot: fields, what is said of them, parameters, derived facts.
    func slotValues() -> [Value] {
        var values = rulebook.vocabulary.slots.map { slot -> Value in
            switch slot {
            case .field(let index): facts[index] ?? .null
            case .attribute(let index, .state):
                .string((facts[index]?.isNull ?? true ? Fact.State.absent : .known).rawValue)
            case .attribute(_, .scope): .string("own")
            case .parameter(let id):
                rulebook.parameters.first { $0.id == id }?.value(in: year) ?? .null
            case .given(.fiscalYear): .number(Number(year.year))
            case .given(.yearsAhead): .number(.zero)
            case .attribute, .derived, .given: .null
            }
        }
        for fact in rulebook.derived {
            switch fact.logic {
            case .expression(let expression): values[fact.slot] = expression.evaluate(values)
            case .table(let table): values[fact.slot] = table.evaluate(values)
            }
        }
        return values
    }

    /// The facts as a profile holds them.
    var yaml: String {
        let known = facts.filter { !$0.value.isNull }.sorted { $0.key < $1.key }
        if known.isEmpty { return "facts: {}\n" }
        var text = "facts:\n"
        var group = ""
        for (index, value) in known {
            let field = rulebook.vocabulary.fields[index]
            if field.group != group { text += "  \(field.group):\n" }
            group = field.group
            text += "    \(field.id): \(written(value))\n"
        }
        return text
    }

    private func written(_ value: Value) -> String {
        switch value {
        case .list(let items): "[" + items.map(written).joined(separator: ", ") + "]"
        case .string(let text): text.isEmpty ? "\"\"" : text
        default: value.description
        }
    }
}
