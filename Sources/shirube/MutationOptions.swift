// The options of `shirube test --mutate`.

import ArgumentParser
import Diagnostics
import Rulebook
import ScenarioTesting

/// Whether and how mutants are tried.
struct MutationOptions: ParsableArguments {
    @Flag(name: .long, help: "規則を少しずつ変えて、場面が気づくか / whether scenarios notice small changes")
    var mutate = false

    @Option(name: .long, help: "変更の数の上限 / at most so many changes, evenly spread")
    var limit: Int?

    @Option(name: .long, help: "この規則・計算項目だけ / only this rule, derived fact or parameter")
    var rule: String?

    /// What became of the mutants; nil where they were not asked for.
    func result(_ files: ScenarioFiles) throws -> MutationResult? {
        guard mutate, let (rulebook, cases) = files.measured() else { return nil }
        do throws(ReadingFailure) {
            var accepted: [Survivor] = []
            for tree in files.survivors { accepted += try Survivor.read(tree) }
            return MutationTester(rulebook, cases).run(limit: limit, owner: rule, accepting: accepted)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }
}
