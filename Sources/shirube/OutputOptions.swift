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
        guard let output, output != "-" else { return Terminal.write(text) }
        do throws(DataFileFailure) {
            try OutputFile.write(text, to: output, force: force)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
        Terminal.complain(CommandMessages.written(output).text(in: language) + "\n")
    }
}
