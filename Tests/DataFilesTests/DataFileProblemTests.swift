// Each problem has a code of its own, an explanation, and texts in both languages.

import Diagnostics
import TestSupport
import Testing

@testable import DataFiles

@Suite struct DataFileProblemTests {
    static let problems: [DataFileProblem] = [
        .missing(path: "p"), .directory(path: "p"), .notDirectory(path: "p"),
        .unreadable(path: "p", reason: .permission), .tooLarge(path: "p", limit: DataFileLimits.bytes),
        .binary(path: "p"), .encoding(path: "p", line: 2, isShiftJIS: true), .emptyPack(path: "p"),
        .tooManyFiles(path: "p", limit: 2), .linkOutside(path: "p"), .outputExists(path: "p"),
        .outputFolderMissing(path: "p"), .outputUnwritable(path: "p", reason: .noSpace), .syntax(.tab),
        .duplicateKey("p"), .aliasBomb(limit: 2), .unknownAlias("p"), .tooDeep(limit: 2), .mergeKey,
        .tag("p"), .severalDocuments, .keyNotText, .fullWidthSpace,
        .layoutUnsafe(path: "p"), .editUnsafe(path: "p"),
    ]
    static let syntax: [YAMLSyntaxProblem] = [
        .tab, .colonInValue, .fullWidthColon, .fullWidthColonAbove, .missingColon, .missingColonAbove,
        .unclosedQuote, .textAfterQuote, .textAfterBracket, .badStart("@"), .unclosedBracket, .indentation,
        .deeperThanValue, .listBesideKey, .textBesideBlock,
        .unknownEscape, .surrogateEscape, .controlCharacter, .other("x"),
    ]

    @Test func theExplanationsAreThoseOfTheCodes() {
        #expect(Set(Self.problems.map(\.code)) == Set(DataFileExplanations.all.keys))
        #expect(Set(Self.problems.map(\.code)).count == Self.problems.count)
    }

    @Test(arguments: problems + syntax.map(DataFileProblem.syntax))
    func aMessageIsOneLineInTwoLanguages(problem: DataFileProblem) {
        for message in [problem.message, problem.help].compactMap({ $0 }) {
            #expect(!message.en.isEmpty && !message.en.hasSuffix(".") && !message.en.contains("\n"))
            #expect(message.en.first?.isUppercase == false)
            #expect(!message.ja.isEmpty && !message.ja.hasSuffix("。") && !message.ja.contains("\n"))
        }
        #expect(problem.message.ja != problem.message.en)
    }

    /// All texts on one page, to be read as a whole.
    @Test func theTextsAreThoseThatWereRead() {
        let lines = (Self.problems + Self.syntax.map(DataFileProblem.syntax)).flatMap { problem in
            let help = problem.help.map { ["  help: \($0.en)", "  help: \($0.ja)"] } ?? []
            return ["[\(problem.code)]", "  \(problem.message.en)", "  \(problem.message.ja)"] + help
        }
        Golden.check(
            lines.map { $0 + "\n" }.joined(), against: "Tests/DataFilesTests/messages.golden")
    }

    @Test func aPathIsNamedInBothLanguages() {
        for problem in Self.problems where problem.code.hasPrefix("file.") {
            #expect(problem.message.en.contains("`p`") && problem.message.ja.contains("`p`"))
        }
    }
}
