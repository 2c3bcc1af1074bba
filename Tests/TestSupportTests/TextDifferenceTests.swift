// What golden tests print is readable, and the built program is found.

import TestSupport
import Testing

@Suite struct TextDifferenceTests {
    static let cases: [(expected: String, actual: String, shown: [String])] = [
        ("a\nb\nc", "a\nx\nc", ["  a", "- b", "+ x", "  c"]),
        ("a\nb", "a\nb\n", ["  a", "  b", "+ "]),
        ("", "a", ["- ", "+ a"]),
        ("same", "same", []),
        (
            "1\n2\n3\n4\n5\n6\n7\n8", "一\n2\n3\n4\n5\n6\n7\n八",
            ["- 1", "+ 一", "  2", "  3", "  …", "  6", "  7", "- 8", "+ 八"]
        ),
    ]

    @Test(arguments: cases) func onlyChangedLinesAreShown(
        expected: String, actual: String, shown: [String]
    ) {
        let difference = TextDifference(expected: expected, actual: actual)
        #expect(difference.description == shown.joined(separator: "\n"))
    }

    @Test func aGoldenFileThatDiffersOrIsMissingIsToldOf() {
        let file = "Tests/TestSupportTests/sample.golden"
        #expect(Golden.complaint(about: "the golden text\n", against: file) == nil)
        #expect(
            Golden.complaint(about: "other\n", against: file)?.hasSuffix("\n- the golden text\n+ other\n  ")
                == true)
        #expect(Golden.complaint(about: "", against: "none")?.contains("RECORD=1") == true)
    }

    @Test func theFilesOfThePackageAreFound() {
        #expect(PackageRoot.text(of: "Package.swift") != nil)
        #expect(PackageRoot.text(of: "Nothing.swift") == nil)
        #expect(PackageRoot.files(in: "Tests/TestSupportTests", ending: ".golden").count == 1)
    }

    @Test func aProgramThatWasNotBuiltIsNotFound() {
        #expect(BuiltProgram.path("nothing-of-this-name") == nil)
    }

    @Test func theBuiltProgramRunsInAFolder() throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram.run("PackEmbedder", [], in: folder.path)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.messages == "usage: PackEmbedder FOLDER OUTPUT LAST-RUN\n")
    }
}
