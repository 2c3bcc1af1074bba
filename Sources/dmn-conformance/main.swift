// The program that runs the conformance suite: `dmn-conformance FOLDER [FILTER]`.

import Conformance
import Foundation

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
exit(report.score().all.passed == report.score().all.total ? 0 : 1)
