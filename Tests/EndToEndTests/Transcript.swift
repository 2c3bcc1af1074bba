// Runs of the built program written down as a user would see them.

import TestSupport

/// Runs of the built program in one folder, written down one after the other.
struct Transcript {
    private let folder: TemporaryFolder
    private(set) var text = ""

    /// A folder with these files in it.
    init(_ files: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
    }

    /// Runs the program and notes its words, exit code, results and messages.
    mutating func run(_ arguments: [String]) throws {
        let run = try BuiltProgram.run("shirube", arguments, in: folder.path)
        text += "$ shirube " + arguments.map(Self.quoted).joined(separator: " ") + "\n"
        text += run.output
        if !run.messages.isEmpty { text += "--- messages\n" + run.messages }
        text += "--- exit \(run.status)\n\n"
    }

    private static func quoted(_ word: String) -> String {
        let plain = word.wholeMatch(of: /[A-Za-z0-9_.\/-]+/) != nil
        return plain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
