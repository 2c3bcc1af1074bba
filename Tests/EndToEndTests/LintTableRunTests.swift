// Real runs of `shirube lint-table`.

import TestSupport
import Testing

@Suite struct LintTableRunTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func lint(_ arguments: String...) throws -> BuiltProgram.Run {
        try BuiltProgram.run("shirube", ["lint-table"] + arguments)
    }

    @Test func aTableForPeopleAndOneForMachines() throws {
        let bad = try folder.write("令和6年度,\n市,人口\n太田市,\"222,364人\"\n前橋市,\n", to: "bad.csv")
        let good = try folder.write(
            "年度（西暦）,団体コード,項目,値,単位\n2024,102059,人口,222364,人\n", to: "good.csv")

        let first = try lint(bad)
        #expect(first.status == 1)
        for part in ["L1-04", "L2-01", "bad.csv: B3", "L3-01"] { #expect(first.output.contains(part)) }

        let second = try lint(good, "--lang", "en")
        #expect(second.status == 0)
        #expect(second.output.contains("Only people can tell"))
        #expect(!second.output.contains("To mend"))

        let both = try lint(bad, good, "--format", "json", "--level", "1")
        #expect(both.status == 1)
        #expect(both.output.contains("\"rule\" : \"L1-04\"") && !both.output.contains("L3-07"))
    }

    @Test(arguments: [["nothing.csv"], ["x.csv", "--level", "4"], []])
    func badInput(_ arguments: [String]) throws {
        let run = try BuiltProgram.run("shirube", ["lint-table"] + arguments)
        #expect(run.status == 2)
        #expect(!run.messages.isEmpty)
    }
}
