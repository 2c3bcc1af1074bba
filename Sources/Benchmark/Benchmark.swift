// Takes typical expressions and decision tables, and the figures of an earlier run where a file of them is
// named; gives nanoseconds per evaluation, a line each: `Benchmark [EARLIER]`. With a number of municipalities
// it writes an invented region of that many into a folder instead: `Benchmark region FOLDER COUNT`.

import BuiltInPacks
import DataFiles
import Foundation
import Rulebook

/// The program that measures.
@main
enum Benchmark {
    /// Prints the figures beside those of an earlier run, or writes a region.
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "region" { return try writeRegion(Array(arguments.dropFirst())) }
        let earlier = try arguments.first.map { try Figures(String(contentsOfFile: $0, encoding: .utf8)) }
        print("ns per evaluation\tbefore\tchange\tcase")
        for subject in try Subjects.expressions() + Subjects.tables() {
            let figure = Stopwatch.nanoseconds(subject.run)
            print(Figures.line(subject.name, figure, earlier?[subject.name]))
        }
    }

    private static func writeRegion(_ arguments: [String]) throws {
        guard arguments.count == 2, let count = Int(arguments[1]) else {
            return print("Benchmark region FOLDER COUNT")
        }
        let packs = try BuiltInPacks.names.compactMap(BuiltInPacks.files(of:)).map(PackFolder.read(_:))
        let base = packs.first { pack in pack.trees.allSatisfy { $0["pack"]?["extends"] == nil } }
        var generator = RegionGenerator(try Rulebook.read(base?.trees ?? []).rulebook)
        try generator.write(count, into: arguments[0])
    }
}
