// Ways to clear a finding: each does, and no smaller one would.

import Advice
import Calendars
import FEELValues
import Rulebook
import TestSupport
import Testing

@testable import WhatIf

/// Everything that a municipality could change, tried.
private struct Exhaustion {
    /// By rule: the sets of fields of which some values clear it, as the fields' ids.
    private(set) var clearing: [Int: Set<Set<String>>] = [:]

    /// Goes through every value of every field that has an effort.
    init(_ cells: [String: String], _ rulebook: Rulebook) throws {
        var trial = Trial(rulebook, try PackGenerator.profile(cells, rulebook), in: FiscalYear(2024))
        let changeable = rulebook.vocabulary.fields.indices.filter {
            rulebook.vocabulary.fields[$0].effort != nil
        }
        let facts = try changeable.map { index in
            let name = rulebook.vocabulary.fields[index].id
            let values = PackGenerator.cells.first { $0.field == name }?.values ?? []
            return try values.map { try PackGenerator.profile([name: $0], rulebook).fact(index) }
        }
        try go(changeable[...], facts[...], [], &trial, rulebook)
    }

    private mutating func go(
        _ fields: ArraySlice<Int>, _ facts: ArraySlice<[Fact]>, _ changed: Set<String>, _ trial: inout Trial,
        _ rulebook: Rulebook
    ) throws {
        guard let field = fields.first, let all = facts.first else {
            for rule in trial.speaks.indices where trial.speaks[rule] == .no {
                clearing[rule, default: []].insert(changed)
            }
            return
        }
        let present = trial.situation.profile.fact(field)
        let name = rulebook.vocabulary.fields[field].id
        try go(fields.dropFirst(), facts.dropFirst(), changed, &trial, rulebook)
        for fact in all where fact.value != present.value && fact.value.adds(to: present.value) {
            trial.put(fact, in: field)
            try go(fields.dropFirst(), facts.dropFirst(), changed.union([name]), &trial, rulebook)
        }
        trial.put(present, in: field)
    }
}

@Suite struct ClearingTests {
    private func effort(_ fields: Set<String>, _ rulebook: Rulebook) -> Int {
        rulebook.vocabulary.fields.filter { fields.contains($0.id) }.reduce(0) { $0 + ($1.effort ?? 0) }
    }

    private func names(_ clearing: Clearing, _ rulebook: Rulebook) -> Set<String> {
        Set(clearing.changes.map { rulebook.vocabulary.fields[$0.field].id })
    }

    /// Assessed anew, a municipality with the changes has no such finding.
    private func expectCleared(_ clearings: Clearings, _ profile: Profile, _ rulebook: Rulebook) {
        for clearing in clearings.found {
            var changed = profile
            for change in clearing.changes { changed.put(.answer(change.value), in: change.field) }
            #expect(Advisor(rulebook).assess(changed).finding(clearings.rule.id) == nil)
            #expect(clearing.changes.allSatisfy { profile.fact($0.field).value != $0.value })
            #expect(clearing.changes.allSatisfy { rulebook.vocabulary.fields[$0.field].effort != nil })
        }
    }

    @Test(arguments: 1...10)
    func everyWayClearsAndNoSmallerOneDoes(_ seed: UInt64) throws {
        var generator = PackGenerator(seed: seed)
        let rulebook = try generator.rulebook()
        let cells = generator.cells()
        let profile = try PackGenerator.profile(cells, rulebook)
        let exhaustion = try Exhaustion(cells, rulebook)
        for (index, rule) in rulebook.rules.enumerated() {
            guard Advisor(rulebook).assess(profile).finding(rule.id) != nil else { continue }
            let clearings = WhatIf(rulebook, profile).clearings(of: index)
            expectCleared(clearings, profile, rulebook)
            let all = exhaustion.clearing[index] ?? []
            for clearing in clearings.found where clearing.isProvedMinimal {
                let found = names(clearing, rulebook)
                #expect(!all.contains { $0.isStrictSubset(of: found) })
                #expect(
                    !all.contains { other in
                        effort(other, rulebook) < clearing.effort
                            && !clearings.found.contains { names($0, rulebook).isSubset(of: other) }
                    })
            }
            if clearings.isComplete {
                #expect(
                    all.allSatisfy { other in
                        clearings.found.contains { names($0, rulebook).isSubset(of: other) }
                    }, "\(rule.id)")
            }
        }
    }

    @Test func waysAreProvedWhereTheSpaceIsSmall() throws {
        var proved = 0
        for seed in 1...10 {
            var generator = PackGenerator(seed: UInt64(seed))
            let rulebook = try generator.rulebook()
            let profile = try PackGenerator.profile(generator.cells(), rulebook)
            for index in rulebook.rules.indices {
                let clearings = WhatIf(rulebook, profile).clearings(of: index)
                proved += clearings.found.filter(\.isProvedMinimal).count
            }
        }
        #expect(proved > 20)
    }

    @Test func waysOfTheRealPackClear() throws {
        let rulebook = try RealPack.rulebook()
        let profile = try RealPack.profile(RealPack.profiles[3], rulebook)
        let raised = Advisor(rulebook).assess(profile).findings.filter { $0.rule.kind == .gap }.prefix(6)
        #expect(!raised.isEmpty)
        for finding in raised {
            guard let index = rulebook.rules.firstIndex(where: { $0.id == finding.rule.id }) else { continue }
            expectCleared(WhatIf(rulebook, profile).clearings(of: index, limit: 2), profile, rulebook)
        }
    }
}
