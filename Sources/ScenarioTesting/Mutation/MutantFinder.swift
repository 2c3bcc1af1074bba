// Finds all mutants of a rulebook, in the order of its files.

import DMN
import Diagnostics
import FEEL
import FEELValues
import Rulebook

/// Finds what can be changed in a rulebook.
struct MutantFinder {
    let rulebook: Rulebook
    private let compiler: Compiler

    init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        compiler = rulebook.compiler
    }

    /// Where a mutant belongs: the same change in all rules of an `each` is one mutant.
    private struct Place: Hashable {
        let file: String
        let entry: Int
        let part: String
        let ordinal: Int
    }

    private typealias Placed = (mutant: Mutant, place: Place)

    /// Mutants by file, then by place.
    func mutants() -> [Mutant] {
        var mutants: [Mutant] = []
        var places: [Place: Int] = [:]
        for (mutant, place) in ruleMutants() + derivedMutants() + rankingMutants() + parameterMutants() {
            if let known = places[place] {
                mutants[known].variations += mutant.variations
                mutants[known].owner = Family.name(of: mutants[known].owner, mutant.owner)
            } else {
                places[place] = mutants.count
                mutants.append(mutant)
            }
        }
        return mutants.enumerated().sorted { key($0) < key($1) }.map(\.element)
    }

    private func key(_ mutant: (offset: Int, element: Mutant)) -> (String, Int, Int) {
        (mutant.element.range.file.name, mutant.element.range.lower, mutant.offset)
    }

    private func ruleMutants() -> [Placed] {
        rulebook.rules.enumerated().flatMap { index, rule in
            changes(of: rule.condition, rule.id, rule.range, "when") { .condition(rule: index, $0) }
                + (rule.exception.map { exception in
                    changes(of: exception, rule.id, rule.range, "unless") {
                        .exception(rule: index, $0)
                    }
                } ?? [])
        }
    }

    private func derivedMutants() -> [Placed] {
        rulebook.derived.enumerated().flatMap { index, fact -> [Placed] in
            switch fact.logic {
            case .expression(let expression):
                return changes(of: expression, fact.name, fact.range, "is") {
                    .derived(index, .expression($0))
                }
            case .table(let table):
                return changes(of: table, fact.name, fact.range, results: true) {
                    .derived(index, .table($0))
                }
            }
        }
    }

    private func rankingMutants() -> [Placed] {
        guard let table = rulebook.ranking?.points,
            let place = table.rules.first?.tests.first?.snippet.wholeRange
        else { return [] }
        return changes(of: table, "ranking", place, results: false) { .ranking($0) }
            + weights(of: table, place)
    }

    private func changes(
        of expression: CompiledExpression, _ owner: String, _ entry: SourceRange, _ part: String,
        _ variation: (CompiledExpression) -> Rulebook.Variation
    ) -> [Placed] {
        compiler.mutations(of: expression.snippet).enumerated().compactMap { index, mutation in
            guard case .success(let changed) = compiler.expression(Snippet(mutation.text)) else { return nil }
            let place = Place(file: entry.file.name, entry: entry.lower, part: part, ordinal: index)
            return (mutant(owner, mutation, variation(changed)), place)
        }
    }

    private func mutant(_ owner: String, _ mutation: Mutation, _ variation: Rulebook.Variation) -> Mutant {
        Mutant(
            owner: owner, range: mutation.range, before: mutation.before, after: mutation.after,
            variations: [variation])
    }
}

extension MutantFinder {
    /// Changes of the cells of a table, and of its results where they say something by themselves.
    private func changes(
        of table: DecisionTable, _ owner: String, _ entry: SourceRange, results: Bool,
        _ variation: (DecisionTable) -> Rulebook.Variation
    ) -> [Placed] {
        table.rules.indices.flatMap { row -> [Placed] in
            let cells = table.inputs.indices.flatMap { column in
                testChanges(table, row, column).map { ($0, "cell \(row) \(column)") }
            }
            let outputs = results ? resultChanges(table, row).map { ($0, "result \(row)") } : []
            return (cells + outputs).enumerated().map { index, change in
                let place = Place(
                    file: entry.file.name, entry: entry.lower, part: change.1, ordinal: index)
                return (mutant(owner, change.0.mutation, variation(change.0.table)), place)
            }
        }
    }

    private typealias Change = (mutation: Mutation, table: DecisionTable)

    private func testChanges(_ table: DecisionTable, _ row: Int, _ column: Int) -> [Change] {
        let type = table.inputs[column].expression.type
        let tests = table.rules[row].tests
        return compiler.mutations(of: tests[column].snippet, testing: type).compactMap { mutation in
            guard case .success(let test) = compiler.unaryTests(Snippet(mutation.text), of: type) else {
                return nil
            }
            var changed = tests
            changed[column] = test
            return table.replacing(row, tests: changed).map { (mutation, $0) }
        }
    }

    private func resultChanges(_ table: DecisionTable, _ row: Int) -> [Change] {
        guard let output = table.rules[row].outputs.first else { return [] }
        return compiler.mutations(of: output.snippet).compactMap { mutation in
            guard case .success(let changed) = compiler.expression(Snippet(mutation.text)) else { return nil }
            return table.replacing(row, outputs: [changed]).map { (mutation, $0) }
        }
    }

    /// Each weight of the ranking left out.
    private func weights(of table: DecisionTable, _ entry: SourceRange) -> [Placed] {
        table.rules.indices.compactMap { row in
            guard let output = table.rules[row].outputs.first,
                case .success(let nothing) = compiler.expression(Snippet("0")),
                let changed = table.replacing(row, outputs: [nothing])
            else { return nil }
            let snippet = output.snippet
            let mutation = Mutation(
                range: snippet.wholeRange, before: snippet.text, after: "0", text: "0")
            let place = Place(file: entry.file.name, entry: entry.lower, part: "weight", ordinal: row)
            return (mutant("ranking", mutation, .ranking(changed)), place)
        }
    }

    private func parameterMutants() -> [Placed] {
        rulebook.parameters.enumerated().flatMap { index, parameter in
            parameter.values.enumerated().flatMap { position, dated -> [Placed] in
                guard case .number(let number) = dated.value else { return [] }
                return [Number(-1), Number(1)].enumerated().compactMap { ordinal, step in
                    guard let next = try? Value.add(dated.value, .number(step)) else { return nil }
                    let mutant = Mutant(
                        owner: "parameter.\(parameter.id)", range: dated.range,
                        before: number.description, after: next.description,
                        variations: [.parameter(index, value: position, next)])
                    let place = Place(
                        file: dated.range.file.name, entry: dated.range.lower, part: parameter.id,
                        ordinal: ordinal)
                    return (mutant, place)
                }
            }
        }
    }
}

extension DecisionTable {
    /// The table with another row; nil where that does not fit together.
    fileprivate func replacing(
        _ row: Int, tests: [CompiledTest]? = nil, outputs: [CompiledExpression]? = nil
    ) -> DecisionTable? {
        var changed = rules
        changed[row] = Rule(tests ?? rules[row].tests, gives: outputs ?? rules[row].outputs)
        return try? DecisionTable(
            inputs: inputs, outputs: self.outputs, rules: changed, hitPolicy: hitPolicy, dialect: dialect)
    }
}
