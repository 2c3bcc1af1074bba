// The types of a model that is written: simple ones by name, others as item definitions.

import FEEL
import FEELValues
import XMLFiles

/// Collects the item definitions that the variables of a model need.
struct ItemWriter {
    /// An item definition.
    indirect enum Item {
        case simple(String, type: String, allowed: String?, isCollection: Bool)
        case components(String, [Item], isCollection: Bool)
    }

    private(set) var items: [Item] = []

    /// The reference to a type, for the variable of a name; nil for a type that may be anything.
    mutating func reference(_ variable: ModelDraft.Variable) -> String? {
        if let name = Self.simple(variable.type) { return name }
        guard let item = Self.item(variable.name + " type", variable.type) else { return nil }
        items.append(item)
        return variable.name + " type"
    }

    private static func item(_ name: String, _ type: FEELType, isCollection: Bool = false) -> Item? {
        if let simple = simple(type) {
            return .simple(name, type: simple, allowed: nil, isCollection: isCollection)
        }
        switch type {
        case .choice(let choice):
            let allowed = choice.values.map { Value.string($0.id).description }.joined(separator: ", ")
            return .simple(
                name, type: "string", allowed: allowed.isEmpty ? nil : allowed, isCollection: isCollection)
        case .list(let element) where !isCollection: return item(name, element, isCollection: true)
        case .context(let context) where !context.members.isEmpty:
            let components = context.members.compactMap { item($0.name, $0.type) }
            return .components(name, components, isCollection: isCollection)
        default: return nil
        }
    }

    /// The name of a type that has one.
    private static func simple(_ type: FEELType) -> String? {
        switch type {
        case .number, .string, .boolean, .date, .time: "\(type)"
        case .dateAndTime: "dateTime"
        case .daysAndTimeDuration: "dayTimeDuration"
        case .yearsAndMonthsDuration: "yearMonthDuration"
        default: nil
        }
    }

    /// Writes an item definition, or a component of one.
    static func write(_ item: Item, as tag: String, to writer: inout XMLWriter) {
        switch item {
        case .simple(let name, let type, let allowed, let isCollection):
            writer.element(tag, [("name", name), ("isCollection", isCollection ? "true" : nil)]) { writer in
                writer.element("typeRef", text: type)
                if let allowed {
                    writer.element("allowedValues") { $0.element("text", text: allowed) }
                }
            }
        case .components(let name, let components, let isCollection):
            writer.element(tag, [("name", name), ("isCollection", isCollection ? "true" : nil)]) { writer in
                for component in components { write(component, as: "itemComponent", to: &writer) }
            }
        }
    }
}
