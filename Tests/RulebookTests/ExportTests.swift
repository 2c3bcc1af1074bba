// The tables of a pack written as DMN and read back give what they gave before.

import DMN
import DataFiles
import Diagnostics
import FEEL
import FEELValues
import TestSupport
import Testing

@testable import Rulebook

@Suite struct ExportTests {
    private static let rounds = 60

    @Test func smallPackIsWrittenAsItWasRead() throws {
        let rulebook = try Rulebook.read(
            [tree("Tests/RulebookTests/base.yaml"), tree("Tests/RulebookTests/export.yaml")]).rulebook
        Golden.check(try #require(rulebook.model), against: "Tests/RulebookTests/export.dmn")
    }

    @Test func aPackWithoutTablesGivesNothing() throws {
        #expect(try Rulebook.read([tree("Tests/RulebookTests/base.yaml")]).rulebook.model == nil)
    }

    /// An engine of DMN that knows all facts decides as the pack does.
    @Test(arguments: ["nimo", "small"]) func modelDecidesAsThePack(_ pack: String) throws {
        let rulebook = try Rulebook.read(trees(pack)).rulebook
        let text = try #require(rulebook.model)
        let model = try DecisionModel(SourceFile(name: "m.dmn", text: text))
        #expect(model.diagnostics.isEmpty, "\(model.diagnostics)")
        var values = RandomValues(seed: 7)
        for _ in 0..<Self.rounds {
            let slots = filled(rulebook, &values, withBlanks: false)
            let inputs = ContextValue(
                slots.indices.map { (name($0, of: rulebook), slots[$0]) })
            for (slot, table) in tables(rulebook) {
                let result = model.decide(name(slot, of: rulebook), inputs)
                #expect(result == table.evaluate(slots), "\(name(slot, of: rulebook)) \(inputs)")
            }
        }
    }

    /// A pack that reads its tables back from the model is as it was, also where facts are unknown.
    @Test(arguments: ["nimo", "small"]) func packReadsItsTablesBack(_ pack: String) throws {
        let rulebook = try Rulebook.read(trees(pack)).rulebook
        let text = try #require(rulebook.model)
        var again = "derived:\n"
        for (slot, _) in tables(rulebook) {
            let parts = rulebook.vocabulary.name(of: slot).split(separator: ".")
            again += """
                  - group: \(parts[0])
                    id: \(parts[1]) again
                    label: \(parts[1]) again
                    table: {model: tables/m.dmn, decision: \(name(slot, of: rulebook))}

                """
        }
        let extra = try YAMLReader.tree(of: SourceFile(name: "again.yaml", text: again))
        let files = PackFiles(models: ["tables/m.dmn": SourceFile(name: "m.dmn", text: text)])
        let copy = try Rulebook.read(trees(pack) + [extra], beside: files).rulebook
        let names = Dictionary(uniqueKeysWithValues: tables(copy).map { (name($0.slot, of: copy), $0.table) })
        var values = RandomValues(seed: 11)
        for _ in 0..<Self.rounds {
            let slots = filled(copy, &values, withBlanks: true)
            for (slot, table) in tables(rulebook) {
                let twin = try #require(names[name(slot, of: rulebook) + " again"])
                #expect(twin.evaluate(slots) == table.evaluate(slots))
                #expect(twin.openSlots(slots) == table.openSlots(slots))
            }
        }
    }

    private func trees(_ pack: String) throws -> [Tree] {
        if pack == "small" {
            return try ["base", "export"].map { try tree("Tests/RulebookTests/\($0).yaml") }
        }
        return try PackFolder.read(PackageRoot.path(of: "Rules/\(pack)")).trees
    }

    private func name(_ slot: Int, of rulebook: Rulebook) -> String {
        rulebook.vocabulary.name(of: slot).replacing(".", with: " ")
    }

    private func tables(_ rulebook: Rulebook) -> [(slot: Int, table: DecisionTable)] {
        rulebook.derived.compactMap { fact in
            if case .table(let table) = fact.logic { (fact.slot, table) } else { nil }
        }
    }

    /// Values for all slots; those of tables follow from the others.
    private func filled(
        _ rulebook: Rulebook, _ values: inout RandomValues, withBlanks: Bool
    ) -> [Value] {
        let declarations = rulebook.vocabulary.declarations
        var slots = rulebook.vocabulary.slots.indices.map { slot in
            withBlanks && values.next(4) == 0 ? .null : values.value(of: declarations.type(of: slot))
        }
        for (slot, table) in tables(rulebook) { slots[slot] = table.evaluate(slots) }
        return slots
    }
}
