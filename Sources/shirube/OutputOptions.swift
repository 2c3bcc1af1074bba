// Where a command writes its result.

import ArgumentParser
import DataFiles
import Diagnostics

/// The file to write, or standard output.
struct OutputOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "書き出すファイル / file to write")
    var output: String?

    @Flag(name: .long, help: "あるファイルに上書きする / write over an existing file")
    var force = false

    /// Writes the result; says so where it went into a file.
    func write(_ text: String, in language: Language) throws {
        try write(Array(text.utf8), in: language)
    }

    /// Writes what may be no text; says so where it went into a file.
    func write(_ bytes: [UInt8], in language: Language) throws {
        let output = output ?? "-"
        do throws(DataFileFailure) {
            try OutputFile.write(bytes, to: output, force: force)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
        if output != "-" { Terminal.complain(CommandMessages.written(output).text(in: language) + "\n") }
    }
}
