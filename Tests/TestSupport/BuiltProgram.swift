// Runs the program that was built beside the tests.

import Foundation

/// The built command line.
package enum BuiltProgram {
    /// What a run left behind.
    package struct Run: Sendable {
        /// The exit code.
        package let status: Int32
        /// What was printed as result.
        package let output: String
        /// What was printed as messages.
        package let messages: String
    }

    /// Where a product of this build stands, or nil where it was not built.
    package static func path(_ name: String = "shirube") -> String? {
        var folder = URL(fileURLWithPath: Bundle.main.executablePath ?? CommandLine.arguments[0])
        for _ in 0..<5 {
            folder.deleteLastPathComponent()
            let candidate = folder.appending(path: name).path
            if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
        }
        return nil
    }

    /// Runs a product of this build in a folder and waits for its end.
    package static func run(
        _ name: String = "shirube", _ arguments: [String], in folder: String = PackageRoot.path,
        input: String = "", environment: [String: String] = [:]
    ) throws -> Run {
        guard let path = path(name) else { throw CocoaError(.fileNoSuchFile) }
        let scratch = try TemporaryFolder()
        let files = try ["input", "output", "messages"].map { try scratch.write("", to: $0) }
        try input.write(toFile: files[0], atomically: false, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle(forReadingAtPath: files[0])
        process.standardOutput = FileHandle(forWritingAtPath: files[1])
        process.standardError = FileHandle(forWritingAtPath: files[2])
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus,
            output: try String(contentsOfFile: files[1], encoding: .utf8),
            messages: try String(contentsOfFile: files[2], encoding: .utf8))
    }
}
