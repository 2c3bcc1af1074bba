// The package keeps the architecture that it documents, and the test would notice if it did not.

import TestSupport
import Testing

/// One change to a small package that keeps its architecture, and what must be said of it.
struct Breach: Sendable, CustomTestStringConvertible {
    let file: String
    let text: String
    let said: String

    /// A breach in a source file or the manifest.
    init(_ file: String, _ text: String, _ said: String) {
        (self.file, self.text, self.said) = (file, text, said)
    }

    /// A breach in the documentation.
    init(documentation text: String, _ said: String) {
        self.init("Documentation/architecture.md", text, said)
    }

    var testDescription: String { said }
}

@Suite struct ArchitectureTests {
    @Test func thePackageKeepsItsArchitecture() throws {
        let violations = try Architecture(root: PackageRoot.path).violations()
        #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
    }

    @Test func aSmallPackageThatKeepsItIsFine() throws {
        #expect(try violations() == [])
    }

    static let breaches = [
        Breach(
            "Sources/Low/More.swift", "import High\n",
            "Low/More.swift imports High, which the table does not give it"),
        Breach(
            "Sources/Low/More.swift", "@testable import struct High.Thing\n",
            "Low/More.swift imports High, which the table does not give it"),
        Breach(
            "Sources/High/Deep/More.swift", "// A file.\n\ninternal import CYaml\n",
            "High/Deep/More.swift imports CYaml, which the table does not give it"),
        Breach(
            "Sources/Low/Low.swift", "// Some code.\n",
            "Sources/Low/Low.swift does not open with what it takes and gives"),
        Breach(
            "Sources/Low/Low.swift", "",
            "Sources/Low/Low.swift does not open with what it takes and gives"),
        Breach(
            "Package.swift", manifest.replacing("[\"Low\"]", with: "[\"Low\", \"Yams\"]"),
            "High depends on Yams, which the table does not give it"),
        Breach(
            "Package.swift",
            manifest.replacing("[\"Low\"]", with: "[\"Low\", .product(name: \"GRDB\", package: \"x\")]"),
            "High depends on GRDB, which the table does not give it"),
        Breach("Package.swift", manifest + ".target(name: \"New\")", "New is not in the table"),
        Breach("Package.swift", manifest + ".target(name: \"New\")", "Sources/New/New.swift is missing"),
        Breach(documentation: table + "| 3 | `Gone` | x | – |\n", "Gone is in the table only"),
        Breach(
            documentation: table.replacing("| x | – |", with: "| x | `High` |"),
            "Low may not import High: it is not on a lower floor"),
        Breach(
            documentation: table.replacing("| x | – |", with: "| x | Yams |"),
            "Low is part of the engine and may use no package"),
        Breach(documentation: "no table\n", "the table of targets cannot be read"),
    ]

    @Test(arguments: breaches) func aBreachIsTold(_ breach: Breach) throws {
        #expect(try violations(with: breach.text, in: breach.file).contains(breach.said))
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
