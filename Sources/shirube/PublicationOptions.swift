// In which form a document is written, where to, and for whom.

import ArgumentParser
import Diagnostics
import Publishing

extension OutputFormat: ExpressibleByArgument {}

/// The form of a document, its file, and whether it leaves the municipality.
struct PublicationOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "markdown・html・json / form; otherwise the file's ending gives it")
    var format: OutputFormat?

    @OptionGroup var target: OutputOptions

    @Flag(name: .customLong("for-sharing"), help: "少ない人数を伏せる / mask small counts of people")
    var forSharing = false

    var errorFormat: ErrorFormat { format == .json ? .json : .text }

    /// The form that was asked for, or that the ending of the file gives.
    func form() throws -> OutputFormat {
        if let format { return format }
        guard let output = target.output, output != "-" else { return .markdown }
        let ending = output.split(separator: ".").last.map(String.init) ?? ""
        if let form = OutputFormat(fileEnding: ending) { return form }
        throw CommandFailure(CommandMessages.unknownEnding(output))
    }

    func publisher(in language: Language) -> Publisher {
        Publisher(language: language, masking: forSharing)
    }
}
