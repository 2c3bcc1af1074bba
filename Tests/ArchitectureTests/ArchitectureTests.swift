// The package keeps the architecture that it documents, and the test would notice if it did not.

import TestSupport
import Testing

@Suite struct ArchitectureTests {
    @Test func thePackageKeepsItsArchitecture() throws {
        let violations = try Architecture(root: PackageRoot.path).violations()
        #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
    }

    @Test func aSmallPackageThatKeepsItIsFine() throws {
        #expect(try violations() == [])
    }

    /// One change to the small package each, and what must be said of it.
    static let breaches: [(file: String, text: String, said: String)] = [
        (
            "Sources/Low/More.swift", "import High\n",
            "Low/More.swift imports High, which the table does not give it"
        ),
        (
            "Sources/Low/More.swift", "@testable import struct High.Thing\n",
            "Low/More.swift imports High, which the table does not give it"
        ),
        (
            "Sources/High/Deep/More.swift", "// A file.\n\ninternal import CYaml\n",
            "High/Deep/More.swift imports CYaml, which the table does not give it"
        ),
        (
            "Sources/Low/Low.swift", "// Some code.\n",
            "Sources/Low/Low.swift does not open with what it takes and gives"
        ),
        ("Sources/Low/Low.swift", "", "Sources/Low/Low.swift does not open with what it takes and gives"),
        (
            "Package.swift", manifest.replacing("[\"Low\"]", with: "[\"Low\", \"Yams\"]"),
            "High depends on Yams, which the table does not give it"
        ),
        (
            "Package.swift",
            manifest.replacing("[\"Low\"]", with: "[\"Low\", .product(name: \"GRDB\", package: \"x\")]"),
            "High depends on GRDB, which the table does not give it"
        ),
        ("Package.swift", manifest + ".target(name: \"New\")", "New is not in the table"),
        ("Package.swift", manifest + ".target(name: \"New\")", "Sources/New/New.swift is missing"),
        ("Documentation/architecture.md", table + "| 3 | `Gone` | x | – |\n", "Gone is in the table only"),
        (
            "Documentation/architecture.md", table.replacing("| x | – |", with: "| x | `High` |"),
            "Low may not import High: it is not on a lower floor"
        ),
        (
            "Documentation/architecture.md", table.replacing("| x | – |", with: "| x | Yams |"),
            "Low is part of the engine and may use no package"
        ),
        ("Documentation/architecture.md", "no table\n", "the table of targets cannot be read"),
    ]

    @Test(arguments: breaches) func aBreachIsTold(file: String, text: String, said: String) throws {
        #expect(try violations(with: text, in: file).contains(said))
    }

    // MARK: The small package

    private static let manifest = """
        .target(name: "Low"), .executableTarget(name: "High", dependencies: ["Low"]),
        .testTarget(name: "LowTests", dependencies: ["Low"]), .target(name: "Aid", path: "Tests/Aid")

        """
    private static let table =
        "| floor | target |\n|---|---|\n| 1 | `Low` | x | – |\n| 2 | `High` | y | `Low` |\n"

    private func violations(with text: String? = nil, in file: String = "") throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.write(Self.manifest, to: "Package.swift")
        try folder.write(Self.table, to: "Documentation/architecture.md")
        try folder.write(
            "// Takes a\n// text; gives a tree.\n\nimport Foundation\n", to: "Sources/Low/Low.swift")
        try folder.write("// Takes trees; gives text.\n\nimport Low\n", to: "Sources/High/High.swift")
        if let text { try folder.write(text, to: file) }
        return try Architecture(root: folder.path).violations()
    }
}
