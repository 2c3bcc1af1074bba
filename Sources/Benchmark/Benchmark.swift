// Takes typical expressions, decision tables and plans, and the figures of an earlier run where a file of them
// is named; gives nanoseconds per evaluation, a line each: `Benchmark [EARLIER]`. Takes a pack and its profiles;
// gives memos per second and their memory: `Benchmark memos PACK PROFILES`. Takes a folder and a number; gives
// an invented region of that many municipalities in it: `Benchmark region FOLDER COUNT`.

import BuiltInPacks
import DataFiles
import Foundation
import Publishing
import Rulebook

/// The program that measures.
@main
enum Benchmark {
    /// Prints the figures beside those of an earlier run, or writes a region.
    static func main() throws {
        let words = Array(CommandLine.arguments.dropFirst())
        switch words.first {
        case "memos" where words.count == 3:
            let memos = try Memos(pack: words[1], profiles: words[2])
            return try [.docx, .xlsx].forEach(memos.measure(_:))
        case "region": return try writeRegion(Array(words.dropFirst()))
        default: break
        }
        let earlier = try words.first.map { try Figures(String(contentsOfFile: $0, encoding: .utf8)) }
        print("ns per evaluation\tbefore\tchange\tcase")
        for subject in try Subjects.expressions() + Subjects.tables() + Subjects.plans() {
            let figure = Stopwatch.nanoseconds(subject.run)
            print(Figures.line(subject.name, figure, earlier?[subject.name]))
        }
    }

    private static func writeRegion(_ arguments: [String]) throws {
        guard arguments.count == 2, let count = Int(arguments[1]) else {
            return print("Benchmark region FOLDER COUNT")
        }
        let packs = try BuiltInPacks.names.compactMap(BuiltInPacks.files(of:)).map { try PackFolder.read($0) }
        let base = packs.first { pack in pack.trees.allSatisfy { $0["pack"]?["extends"] == nil } }
        var generator = RegionGenerator(try Rulebook.read(base?.trees ?? []).rulebook)
        try generator.write(count, into: arguments[0])
    }
}
