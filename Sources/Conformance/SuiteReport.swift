// How many cases of the suite pass, by folder.

/// How many cases of the suite pass.
public struct SuiteReport: Sendable {
    /// Passed and total cases.
    public struct Score: Sendable, Equatable {
        /// Cases that pass.
        public var passed = 0
        /// All cases.
        public var total = 0

        /// Counts a case.
        mutating func count(_ passes: Bool) {
            total += 1
            passed += passes ? 1 : 0
        }

        /// Both scores together.
        static func + (a: Score, b: Score) -> Score {
            Score(passed: a.passed + b.passed, total: a.total + b.total)
        }

        /// `passed/total`.
        public var text: String { "\(passed)/\(total)" }
    }

    /// The score of a folder.
    public struct Folder: Sendable {
        /// The folder below the suite, with the level.
        public let name: String
        /// All cases.
        public var all = Score()
        /// The cases that expect a value other than null.
        public var notNull = Score()
        /// What failed: case, result, found and expected.
        public var failures: [String] = []
    }

    /// The folders in order.
    public let folders: [Folder]

    /// The score of the folders whose name begins so.
    public func score(_ prefix: String = "") -> (all: Score, notNull: Score) {
        let chosen = folders.filter { $0.name.hasPrefix(prefix) }
        return (chosen.map(\.all).reduce(Score(), +), chosen.map(\.notNull).reduce(Score(), +))
    }

    /// A table of all folders, then of the levels.
    public var text: String {
        var lines = folders.map { "\($0.all.text)\t\($0.notNull.text)\t\($0.name)" }
        for level in ["compliance-level-2", "compliance-level-3", ""] {
            let score = score(level)
            lines.append("\(score.all.text)\t\(score.notNull.text)\t\(level.isEmpty ? "all" : level)")
        }
        return "passed\tnot null\tfolder\n" + lines.joined(separator: "\n") + "\n"
    }
}
