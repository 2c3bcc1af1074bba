// Finds a program of the machine and runs it within a time limit.

import Foundation

/// A program of the machine.
struct ExternalProgram {
    let path: String

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The first of these names that stands in one of the folders.
    static func find(_ names: [String], in folders: String) -> ExternalProgram? {
        for name in names {
            for folder in folders.split(separator: ":") where folder.hasPrefix("/") {
                let path = "\(folder)/\(name)"
                if FileManager.default.isExecutableFile(atPath: path) { return ExternalProgram(path: path) }
            }
        }
        return nil
    }

    /// Runs it until it ends; after so many seconds it is ended with all that it has started.
    func run(_ arguments: [String], in folder: PrintingFolder, limit: Double) throws(PrintingProblem) {
        _ = FileManager.default.createFile(atPath: folder.messages, contents: nil)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle(forWritingAtPath: folder.messages)
        let end = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in end.signal() }
        do {
            try process.run()
        } catch {
            throw .failed(program: name, words: "")
        }
        if end.wait(timeout: .now() + limit) == .success { return }
        let number = process.processIdentifier
        kill(getpgid(number) == number ? -number : number, SIGKILL)
        end.wait()
        throw .tooSlow(program: name, seconds: Int(limit.rounded(.up)))
    }
}
