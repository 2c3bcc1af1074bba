// `shirube explain` as a user runs it: forms, names, local packs, and what is refused.

import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct ExplainRunTests {
    private static let profile = "Scenarios/nimo/seeds/ota-r6.yaml"

    private func run(_ arguments: String...) throws -> BuiltProgram.Run {
        try BuiltProgram.run("shirube", ["explain", Self.profile] + arguments)
    }

    @Test(arguments: ["ota-r6", "setagaya-r3", "kawaguchi-r5", "meguro-r4", "gunma-r6"])
    func everySheetHasAnOverview(_ name: String) throws {
        let run = try BuiltProgram.run("shirube", ["explain", "Scenarios/nimo/seeds/\(name).yaml"])
        #expect(run.status == 0)
        #expect(run.output.split(separator: "\n").count > 20)
        #expect(run.messages.isEmpty)
    }

    @Test func aRuleIsExplainedByItsIdAndByItsTitle() throws {
        let byID = try run("no-peer-at-the-table")
        #expect(byID.status == 0)
        #expect(byID.output.hasPrefix("✓ 課題：当事者・ピアの席がこれから〔no-peer-at-the-table〕"))
        #expect(try run("当事者・ピアの席が").output == byID.output)
        #expect(try run("rule:no-peer-at-the-table").output == byID.output)
        let english = try run("no-peer-at-the-table", "--lang", "en")
        #expect(english.output.contains("✓ holds when"))
    }

    @Test func derivedFactsAreOpenedOnRequest() throws {
        let closed = try run("start-council-members")
        let open = try run("start-council-members", "--open")
        #expect(!closed.output.contains("「自治体の種別」"))
        #expect(open.output.contains("「自治体の種別」：市（L132）"))
        #expect(try run("start-council-members", "--depth", "1").output == open.output)
    }

    @Test func aLocalPackTellsWhatItTookOut() throws {
        let base = try run("no-progress-survey")
        let local = try run("no-progress-survey", "--rules", "gunma")
        #expect(base.output.contains("当てはまる条件"))
        #expect(local.output.contains("規則集「群馬県」が使わないことにしている"))
        #expect(local.output.contains("理由：取組状況調査は県が"))
    }

    @Test func aLocalPackTellsWhatItWroteAnew() throws {
        let local = try run("awareness-few", "--rules", "gunma")
        #expect(local.output.contains("規則集「群馬県」が書き改めたもの"))
        #expect(!(try run("awareness-few")).output.contains("書き改めた"))
    }

    @Test func jsonIsRead() throws {
        let run = try run("start-council-members", "--format", "json", "--open")
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let explanation = try #require(object?["explanation"] as? [String: Any])
        #expect(explanation["kind"] as? String == "recommendation")
        #expect(explanation["truth"] as? String == "true")
        let reasons = try #require(explanation["reasons"] as? [[String: Any]])
        #expect(reasons.contains { $0["kind"] as? String == "points" })
    }

    @Test(arguments: ["start-council-members", "topic:housing", "stage-developing"])
    func svgIsWellFormed(_ name: String) throws {
        let run = try run(name, "--format", "svg", "--open")
        let parser = XMLParser(data: Data(run.output.utf8))
        #expect(parser.parse(), "\(parser.parserError as Any)")
        #expect(run.output.contains("<title>太田市 令和6年度"))
    }

    @Test func theEndingOfTheFileGivesTheForm() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "why.svg")
        #expect(try run("housing", "-o", path).status == 2)
        #expect(try run("housing", "-o", path, "--force").status == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("<svg"))
    }

    @Test func aNegativeDepthIsRefused() throws {
        #expect(try run("housing", "--depth=-1").status == 2)
    }

    @Test func itFitsANarrowTerminal() throws {
        let run = try run("no-peer-at-the-table", "--columns", "40")
        let widths = run.output.split(separator: "\n").map { line in
            line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E7F ? 2 : 1) }
        }
        #expect((widths.max() ?? 99) <= 40)
    }

    @Test func smallCountsAreHiddenForSharing() throws {
        let folder = try TemporaryFolder()
        let text = """
            municipality: {name: 試験市}
            fiscal year: R6
            facts:
              inpatients: {total: {value: 3, as of: R5}, over 1 year: {value: 2, as of: R5}}
            """
        let path = try folder.write(text, to: "small.yaml")
        let plain = try BuiltProgram.run("shirube", ["explain", path, "inpatients-figure-wider"])
        let shared = try BuiltProgram.run(
            "shirube", ["explain", path, "inpatients-figure-wider", "--for-sharing"])
        #expect(plain.output.contains("3人"))
        #expect(!shared.output.contains("3人"))
    }

    @Test(arguments: [
        ("no-peer-at-the-tabel", "`no-peer-at-the-table` のことでしょうか"), ("zzzz", "名前なしで実行すると"),
        ("協議の場の", "どれか一つを指定してください"), ("topic:no-peer-at-the-table", "explain.unknown-name"),
    ])
    func namesThatMeanNothingOrTooMuchAreRefused(_ name: String, _ said: String) throws {
        let run = try run(name)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains(said))
    }

    @Test func refusalsAreAlsoJSON() throws {
        let run = try run("zzzz", "--format", "json")
        #expect(run.status == 2)
        #expect(run.messages.contains("\"code\" : \"explain.unknown-name\""))
    }
}
