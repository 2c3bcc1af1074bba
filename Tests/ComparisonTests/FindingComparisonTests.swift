// How rules stand in two sheets, and what became of what they recommended.

import Advice
import Testing

@testable import Comparison

@Suite struct FindingComparisonTests {
    /// Cells of two sheets, the rule, and what happened to it.
    static let turns: [(String, String, String, FindingChange.Kind?)] = [
        ("number: 1", "number: 5", "few", .cleared),
        ("number: 5", "number: 1", "few", .appeared),
        ("number: ", "number: 1", "few", .nowSeen),
        ("number: 1", "number: ", "few", .noLongerSeen),
        ("number: 1", "number: 2", "few", nil),
        ("held: no", "held: yes", "quiet", .cleared),
        ("held: no", "held: ", "quiet", .noLongerSeen),
        ("held: ", "held: no", "quiet", .nowSeen),
        ("held: yes", "held: no", "quiet", .appeared),
        ("number: 3", "number: 3", "few", .appeared),
    ]

    @Test(arguments: turns) func rulesTurn(
        _ old: String, _ new: String, _ rule: String, _ kind: FindingChange.Kind?
    ) throws {
        let comparison = try Sheets.compare(["talks": old], ["talks": new])
        #expect(comparison.findings.first { $0.rule.id == rule }?.kind == kind)
    }

    /// The standard rose from 2 to 4 between the years: no fact is named for what only the rules did.
    @Test func aStandardThatMovedIsNoFact() throws {
        let comparison = try Sheets.compare(["talks": "number: 3"], ["talks": "number: 3"])
        #expect(comparison.findings.map(\.facts.count) == [0])
        let fewer = try Sheets.compare(["talks": "number: 5"], ["talks": "number: 3"])
        #expect(fewer.findings.map { $0.facts.map(\.name) } == [["talks.number"]])
    }

    @Test func aNewRuleIsNoNewsOfTheMunicipality() throws {
        let comparison = try Sheets.compare(["beds": "total: 3"], ["beds": "total: 3"])
        #expect(comparison.findings.map(\.kind) == [.ruleBegan])
    }

    /// Cells of two sheets, and what became of the suggestion.
    static let uptakes: [(String, String, String, Uptake.Outcome)] = [
        ("number: 1", "number: 12", "more", .done),
        ("number: 1", "number: 5", "more", .cleared),
        ("number: 1", "number: 3", "more", .goesOn),
        ("number: 1", "number: ", "more", .open),
        ("held: no", "held: yes", "start", .done),
        ("held: no", "held: ", "start", .open),
        ("held: no", "held: no", "start", .goesOn),
    ]

    @Test(arguments: uptakes) func suggestionsAreFollowed(
        _ old: String, _ new: String, _ recommendation: String, _ outcome: Uptake.Outcome
    ) throws {
        let comparison = try Sheets.compare(["talks": old], ["talks": new])
        #expect(comparison.uptakes.map(\.proposal.recommendation.id) == [recommendation])
        #expect(comparison.uptakes.map(\.outcome) == [outcome])
        #expect(comparison.uptakes.map(\.isTakenUp) == [[.done, .cleared].contains(outcome)])
    }

    /// Against itself an assessment has nothing to tell, whatever it holds; and what came one way goes the
    /// other way.
    @Test func comparisonIsWithoutDirectionButForItsWords() throws {
        let numbers = ["", "1", "3", "12"]
        let flags = ["", "yes", "no"]
        let sheets = numbers.flatMap { number in flags.map { ["talks": "number: \(number), held: \($0)"] } }
        for one in sheets {
            #expect(try Sheets.compare(one, one, to: "R5").findings.isEmpty)
            #expect(try Sheets.compare(one, one, to: "R5").facts.isEmpty)
            for other in sheets {
                let there = try Sheets.compare(one, other, to: "R5")
                let back = try Sheets.compare(other, one, to: "R5")
                #expect(there.findings.map(\.rule.id) == back.findings.map(\.rule.id))
                #expect(zip(there.findings, back.findings).allSatisfy { $0.before == $1.after })
                #expect(zip(there.findings, back.findings).allSatisfy { $0.after == $1.before })
                #expect(there.facts.map(\.field.name) == back.facts.map(\.field.name))
            }
        }
    }
}
