// Takes typical expressions, decision tables and plans, and the figures of an earlier run where a file of them
// is named; gives nanoseconds per evaluation, a line each: `Benchmark [EARLIER]`. Takes a pack and its profiles;
// gives memos per second and their memory: `Benchmark memos PACK PROFILES`.

import Foundation
import Publishing

/// The program that measures.
@main
enum Benchmark {
    /// Prints the figures beside those of an earlier run.
    static func main() throws {
        let words = CommandLine.arguments.dropFirst()
        if words.first == "memos", words.count == 3 {
            let memos = try Memos(pack: words[2], profiles: words[3])
            return try [.docx, .xlsx].forEach(memos.measure(_:))
        }
        let path = words.first
        let earlier = try path.map { try Figures(String(contentsOfFile: $0, encoding: .utf8)) }
        print("ns per evaluation\tbefore\tchange\tcase")
        for subject in try Subjects.expressions() + Subjects.tables() + Subjects.plans() {
            let figure = Stopwatch.nanoseconds(subject.run)
            print(Figures.line(subject.name, figure, earlier?[subject.name]))
        }
    }
}
