// Where a command writes one of its results, and in which form.

import DataFiles
import Diagnostics
import Foundation
import Publishing

/// A file or standard output, and the form of what is written there.
struct OutputTarget {
    /// `-` is standard output.
    let path: String
    let format: OutputFormat

    /// A target for each path, standard output where there is none.
    ///
    /// One target takes the form that is named; of several, each takes the form of its ending, and the form
    /// that is named serves those without one.
    static func all(_ paths: [String], as format: OutputFormat?) throws -> [OutputTarget] {
        guard let first = paths.first else { return [try onTerminal(format ?? .markdown)] }
        for (index, path) in paths.enumerated() where paths[..<index].contains(path) {
            throw CommandFailure(CommandMessages.writtenTwice(path))
        }
        if paths.count == 1, let format { return [try OutputTarget(first, format)] }
        return try paths.map { path in
            let ending = path.split(separator: ".").last.map(String.init) ?? ""
            let form = path == "-" ? format ?? .markdown : OutputFormat(fileEnding: ending) ?? format
            guard let form else { throw CommandFailure(CommandMessages.unknownEnding(path)) }
            return try OutputTarget(path, form)
        }
    }

    private init(_ path: String, _ format: OutputFormat) throws {
        if path == "-", format.isBinary, isatty(1) == 1 {
            throw CommandFailure(CommandMessages.binary(format))
        }
        self.path = path
        self.format = format
    }

    /// Standard output that was not asked for by name takes text only.
    private static func onTerminal(_ format: OutputFormat) throws -> OutputTarget {
        if format.isBinary { throw CommandFailure(CommandMessages.binary(format)) }
        return try OutputTarget("-", format)
    }

    /// Writes a result; says so where it went into a file.
    func write(_ bytes: [UInt8], force: Bool, in language: Language) throws {
        do throws(DataFileFailure) {
            try OutputFile.write(bytes, to: path, force: force)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
        if path != "-" { Terminal.complain(CommandMessages.written(path).text(in: language) + "\n") }
    }
}
