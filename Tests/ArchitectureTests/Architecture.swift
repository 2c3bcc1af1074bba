// Compares what a package's documentation promises with its manifest and its sources.

import Foundation

/// The architecture of a package, and where it is broken.
struct Architecture {
    /// Modules of the toolchain that any target may import.
    static let toolchain: Set<String> = [
        "Foundation", "FoundationEssentials", "FoundationXML", "Glibc", "Synchronization",
    ]
    /// Modules by the name of the package that brings them.
    static let packages = ["CYaml": "Yams", "Yams": "Yams", "ArgumentParser": "ArgumentParser"]
    /// The floors that people embed use no package.
    static let lastEngineFloor = 7

    private let root: String
    private let table: TargetTable
    private let manifest: Manifest

    /// Reads the package in a folder.
    init(root: String) throws {
        self.root = root
        table = TargetTable(markdown: try Self.text("\(root)/Documentation/architecture.md"))
        manifest = Manifest(swift: try Self.text("\(root)/Package.swift"))
    }

    /// One line for each promise that is broken.
    func violations() throws -> [String] {
        guard !table.rows.isEmpty else { return ["the table of targets cannot be read"] }
        return rowsWithoutTarget() + floorsUpwards() + packagesInTheEngine()
            + (try manifest.targets.flatMap(violations(of:)))
    }

    private func rowsWithoutTarget() -> [String] {
        let names = Set(manifest.targets.map(\.name))
        return table.rows.filter { !names.contains($0.name) }.map { "\($0.name) is in the table only" }
    }

    private func floorsUpwards() -> [String] {
        let floors = Dictionary(table.rows.map { ($0.name, $0.floor) }) { first, _ in first }
        return table.rows.flatMap { row in
            row.mayImport.sorted().filter { (floors[$0] ?? 0) >= row.floor }
                .map { "\(row.name) may not import \($0): it is not on a lower floor" }
        }
    }

    private func packagesInTheEngine() -> [String] {
        let packages = Set(Self.packages.values)
        return table.rows.filter { $0.floor <= Self.lastEngineFloor && $0.name != "DataFiles" }
            .filter { !$0.mayImport.isDisjoint(with: packages) }
            .map { "\($0.name) is part of the engine and may use no package" }
    }

    private func violations(of target: Manifest.Target) throws -> [String] {
        var broken = opening(of: target.name)
        guard target.kind != "plugin", target.name != "PackEmbedder" else { return broken }
        guard let row = table.rows.first(where: { $0.name == target.name }) else {
            return broken + ["\(target.name) is not in the table"]
        }
        for name in target.dependencies.sorted() where !row.mayImport.contains(name) {
            broken.append("\(target.name) depends on \(name), which the table does not give it")
        }
        for (file, module) in try imports(of: target.name) where !Self.toolchain.contains(module) {
            let name = Self.packages[module] ?? module
            if !row.mayImport.contains(name) {
                broken.append("\(file) imports \(module), which the table does not give it")
            }
        }
        return broken
    }

    /// A target has a file of its own name that opens with what it takes and gives.
    private func opening(of target: String) -> [String] {
        let path = "Sources/\(target)/\(target).swift"
        guard let text = try? Self.text("\(root)/\(path)") else { return ["\(path) is missing"] }
        let opening = text.split(separator: "\n").prefix { $0.hasPrefix("//") }.joined(separator: " ")
        let isSentence = opening.contains(/\b[Tt]akes\b.+\bgives\b/)
        return isSentence ? [] : ["\(path) does not open with what it takes and gives"]
    }

    private func imports(of target: String) throws -> [(file: String, module: String)] {
        let folder = "\(root)/Sources/\(target)"
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
            $0.hasSuffix(".swift")
        }
        return try files.sorted().flatMap { file in
            try Self.text("\(folder)/\(file)").split(separator: "\n").compactMap(Self.module(importedBy:))
                .map { ("\(target)/\(file)", $0) }
        }
    }

    /// The module that a line imports, whole or in part.
    private static func module(importedBy line: Substring) -> String? {
        let words = line.split(separator: " ")
        let before = words.prefix { $0 != "import" }
        guard before.count < words.count, before.allSatisfy({ $0.hasPrefix("@") || levels.contains($0) })
        else { return nil }
        return words.dropFirst(before.count + 1).first { !kinds.contains($0) }
            .flatMap { $0.split(separator: ".").first }.map(String.init)
    }

    private static let levels: Set<Substring> = ["public", "package", "internal", "private", "fileprivate"]
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "func", "let", "var", "typealias",
    ]

    private static func text(_ path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }
}
