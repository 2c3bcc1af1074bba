// In which form a document is written, and where to.

import ArgumentParser
import Diagnostics
import Publishing

extension OutputFormat: ExpressibleByArgument {}

/// The form of a document and its file.
struct PublicationOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "markdown・html・json / form; otherwise the file's ending gives it")
    var format: OutputFormat?

    @OptionGroup var target: OutputOptions

    var errorFormat: ErrorFormat { format == .json ? .json : .text }

    /// The form that was asked for, or that the ending of the file gives.
    func form() throws -> OutputFormat {
        if let format { return format }
        guard let output = target.output, output != "-" else { return .markdown }
        let ending = output.split(separator: ".").last.map(String.init) ?? ""
        if let form = OutputFormat(fileEnding: ending) { return form }
        throw CommandFailure(CommandMessages.unknownEnding(output))
    }
}
