// `shirube ask` and `shirube whatif` as a user sees them.

import Foundation
import TestSupport
import Testing

@Suite struct TrialRunTests {
    private static let folder = "Tests/EndToEndTests/trials"

    private static var files: [String: String] {
        [
            "pack/pack.yaml": PackageRoot.text(of: "\(folder)/pack.yaml") ?? "",
            "town.yaml": PackageRoot.text(of: "\(folder)/town.yaml") ?? "",
            "blank.yaml": "municipality: {name: 空白市}\nfiscal year: R6\n",
        ]
    }

    static let pages: [String: [[String]]] = [
        "ask": [
            ["ask", "town.yaml"], ["ask", "blank.yaml", "--limit", "2"],
            ["ask", "town.yaml", "--format", "json"],
        ],
        "whatif": [
            ["whatif", "town.yaml", "--set", "council.meetings=3"],
            ["whatif", "town.yaml", "--set", "協議の場.開催回数=2", "--set", "council.minutes written=有"],
            [
                "whatif", "town.yaml", "--set", "council.members=[doctor, 当事者]", "--set",
                "staff.specialists=blank",
            ],
            ["whatif", "town.yaml", "--set", "staff.specialists=9", "--for-sharing"],
            ["whatif", "town.yaml", "--set", "council.meetings=3", "--format", "json"],
            ["whatif", "town.yaml", "--set", "staff.nickname=a: b"],
        ],
        "clear": [
            ["whatif", "town.yaml", "--clear", "meets-too-seldom"],
            ["whatif", "town.yaml", "--clear", "nobody-follows-up"],
            ["whatif", "town.yaml", "--clear", "peers-absent"],
            ["whatif", "town.yaml", "--clear", "large-town"],
            ["whatif", "town.yaml", "--set", "council.meetings=5", "--clear", "meets-too-seldom"],
            ["whatif", "town.yaml", "--clear", "nobody-follows-up", "--format", "json"],
        ],
        "sweep": [
            ["whatif", "town.yaml", "--sweep", "council.meetings=0..6"],
            [
                "whatif", "town.yaml", "--sweep", "council.meetings=0..4 step 2", "--sweep",
                "council.established",
            ],
            ["whatif", "town.yaml", "--sweep", "staff.inhabitants=0..300 step 100"],
            ["whatif", "town.yaml", "--sweep", "council.established", "--format", "json"],
        ],
        "mistakes": [
            ["whatif", "town.yaml"], ["whatif", "town.yaml", "--set", "council.meeting=3"],
            ["whatif", "town.yaml", "--set", "council.meetings"],
            ["whatif", "town.yaml", "--set", "council.meetings=99"],
            ["whatif", "town.yaml", "--set", "council.meetings=many", "--set", "council.members=[king]"],
            ["whatif", "town.yaml", "--clear", "meet-too-seldom"],
            ["whatif", "town.yaml", "--sweep", "council.meetings"],
            ["whatif", "town.yaml", "--sweep", "council.meetings=6..0"],
            ["whatif", "town.yaml", "--sweep", "council.meetings=0..20"],
            ["whatif", "town.yaml", "--sweep", "staff.inhabitants=0..1000"],
            ["whatif", "town.yaml", "--sweep", "council.meetngs=0..2"],
            ["whatif", "town.yaml", "--set", "council.meetings=1", "--format", "svg"],
            ["whatif", "town.yaml", "--clear", "large-town", "--sweep", "council.established"],
            ["ask", "none.yaml"],
        ],
    ]

    @Test(arguments: pages.keys.sorted(), ["en", "ja"])
    func isTheAnswerThatWasRead(_ page: String, _ language: String) throws {
        var transcript = try Transcript(Self.files)
        for words in Self.pages[page] ?? [] {
            try transcript.run(words + ["--rules", "pack", "--lang", language])
        }
        Golden.check(transcript.text, against: "\(Self.folder)/\(page).\(language).txt")
    }

    /// A strip, a grid, and the ending of a file that gives the form.
    @Test(arguments: [
        ("strip", ["--sweep", "council.meetings=0..6"]),
        ("grid", ["--sweep", "council.meetings=0..4", "--sweep", "council.established"]),
    ])
    func isThePictureThatWasSeen(_ name: String, _ words: [String]) throws {
        let folder = try TemporaryFolder()
        for (name, text) in Self.files { try folder.write(text, to: name) }
        let arguments = ["whatif", "town.yaml", "--rules", "pack", "-o", "out.svg"] + words
        #expect(try BuiltProgram.run("shirube", arguments, in: folder.path).status == 0)
        let picture = try String(contentsOfFile: "\(folder.path)/out.svg", encoding: .utf8)
        Golden.check(picture, against: "\(Self.folder)/\(name).svg")
        #expect(try BuiltProgram.run("shirube", arguments, in: folder.path).status == 2)
    }

    /// The real profile and pack; the same words give the same bytes.
    @Test func theRealPackAnswers() throws {
        let profile = PackageRoot.path(of: "Scenarios/nimo/seeds/gunma-r6.yaml")
        let first = try BuiltProgram.run("shirube", ["ask", profile, "--format", "json"])
        let second = try BuiltProgram.run("shirube", ["ask", profile, "--format", "json"])
        #expect(first.status == 0 && first.output == second.output)
        let answer = try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any]
        #expect((answer?["questions"] as? [Any])?.count == 10)
    }
}
