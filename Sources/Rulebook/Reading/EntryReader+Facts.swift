// Reads parameters and derived facts.

import DMN
import Diagnostics
import FEEL
import FEELValues

extension EntryReader {
    func parameter(_ tree: Tree) -> Parameter? {
        guard var reader = MapReader(tree, "a parameter", problems: problems),
            let id = reader.requiredScalar("id")
        else { return nil }
        _ = reader.optional("type")
        _ = reader.optional("name")
        let parameter = Parameter(
            id: id.text, range: id.range, label: labels.required("label", of: &reader),
            unit: labels.optional("unit", of: &reader),
            values: reader.list("values").compactMap(datedValue(_:)),
            why: labels.optional("why", of: &reader), citations: citations(of: &reader),
            origin: origin(reader))
        reader.finish()
        if parameter.values.isEmpty { problems.add(.noYears(id.text), at: id.range) }
        return parameter
    }

    private func datedValue(_ tree: Tree) -> Parameter.Dated? {
        guard var reader = MapReader(tree, "a dated value", problems: problems) else { return nil }
        let years = years(of: &reader)
        let expression = requiredExpression("value", of: &reader)
        reader.finish()
        return expression.map {
            Parameter.Dated(years: years, value: $0.evaluate([]), range: tree.range.firstLine)
        }
    }

    func derivedFact(_ tree: Tree) -> DerivedFact? {
        guard var reader = MapReader(tree, "a derived fact", problems: problems),
            let group = reader.requiredText("group"), let id = reader.requiredText("id")
        else { return nil }
        _ = (reader.optional("type"), reader.optional("values"), reader.optional("name"))
        _ = reader.optional("why")
        let label = labels.required("label", of: &reader)
        let unit = labels.optional("unit", of: &reader)
        let logic = logic(&reader)
        let citations = citations(of: &reader)
        let range = reader.range.firstLine
        reader.finish()
        guard let logic, let slot = derivedSlots["\(group).\(id)"] else { return nil }
        return DerivedFact(
            group: group, id: id, label: label, unit: unit, logic: logic, slot: slot, citations: citations,
            range: range,
            origin: labels.origins.pack(at: range))
    }

    private func logic(_ reader: inout MapReader) -> DerivedFact.Logic? {
        if let table = reader.optional("table") { return self.table(table).map(DerivedFact.Logic.table) }
        return requiredExpression("is", of: &reader).map(DerivedFact.Logic.expression)
    }
}
