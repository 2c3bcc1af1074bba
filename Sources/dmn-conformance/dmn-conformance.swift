// Takes the folder of the public DMN conformance suite; gives the cases that fail, how many pass, and exit
// code 0 where all do: `dmn-conformance FOLDER [FILTER]`.

import Conformance
import Foundation

/// The program that runs the conformance suite.
@main
enum ConformanceProgram {
    /// Prints a line for each case that fails, then the score.
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        guard let path = arguments.first, let suite = Suite(path) else {
            FileHandle.standardError.write(Data("usage: dmn-conformance FOLDER [FILTER]\n".utf8))
            exit(2)
        }
        let report = suite.run(arguments.dropFirst().first ?? "")
        for folder in report.folders {
            for failure in folder.failures { print(folder.name, failure, separator: "\t") }
        }
        print(report.text, terminator: "")
        let score = report.score().all
        exit(score.passed == score.total ? 0 : 1)
    }
}
