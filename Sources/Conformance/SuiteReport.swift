// How many cases of the suite pass, by folder and by level.

/// How many cases of the suite pass.
public struct SuiteReport: Sendable {
    /// The cases of a folder.
    public struct Folder: Sendable {
        /// The folder below the suite, with the level.
        public let name: String
        /// The cases in order.
        public let results: [SuiteResult]

        /// All cases.
        public var all: Score { Score(results) }
        /// The cases that expect a value other than null.
        public var notNull: Score { Score(results.filter(\.expectsValue)) }
        /// The cases that fail.
        public var failures: [SuiteResult] { results.filter { !$0.passed } }
        /// The level of conformance that the folder stands under; nil outside the levels.
        public var level: Int? {
            name.split(separator: "/").firstNonNil { part in
                part.hasPrefix(Suite.levelPrefix) ? Int(part.dropFirst(Suite.levelPrefix.count)) : nil
            }
        }
        /// Whether the folder tests functions written in Java, which no engine without Java can call.
        public var needsJava: Bool { name.hasSuffix("-external-java") }
    }

    /// The folders in order.
    public let folders: [Folder]

    /// The levels that the folders stand under.
    public var levels: [Int] { Set(folders.compactMap(\.level)).sorted() }

    /// The score of a level; of all folders without one.
    public func score(level: Int? = nil) -> (all: Score, notNull: Score) {
        let results = folders.filter { level == nil || $0.level == level }.flatMap(\.results)
        return (Score(results), Score(results.filter(\.expectsValue)))
    }

    /// Whether all cases pass but those that need Java.
    public var isComplete: Bool { folders.allSatisfy { $0.needsJava || $0.failures.isEmpty } }
}

extension Sequence {
    /// What the first element gives that gives anything.
    fileprivate func firstNonNil<Result>(_ transform: (Element) -> Result?) -> Result? {
        for element in self {
            if let result = transform(element) { return result }
        }
        return nil
    }
}
