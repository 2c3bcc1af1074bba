// In which forms a document is written, and where to.

import ArgumentParser
import DataFiles
import Diagnostics
import Publishing

extension OutputFormat: ExpressibleByArgument {}

/// The forms of a document and its files.
struct PublicationOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "markdown・html・json・docx・xlsx・pdf / form of the output")
    var format: OutputFormat?

    @Option(
        name: .shortAndLong,
        help: "書き出すファイル (形は拡張子で決まる。何度でも) / file to write; its ending gives the form; may be repeated")
    var output: [String] = []

    @Flag(name: .long, help: "あるファイルに上書きする / write over an existing file")
    var force = false

    var errorFormat: ErrorFormat { format == .json ? .json : .text }

    func targets() throws -> [OutputTarget] { try OutputTarget.all(output, as: format) }

    /// Refuses what may not be written, before anything is.
    func check(_ paths: [String]) throws {
        do throws(DataFileFailure) {
            for path in paths { try OutputFile.check(path, force: force) }
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }

    /// Writes every form; nothing is written where one of them fails.
    func write(
        to targets: [OutputTarget], in language: Language,
        _ publish: (OutputFormat) throws(PublishingFailure) -> [UInt8]
    ) throws {
        try check(targets.map(\.path))
        var results: [[UInt8]] = []
        do throws(PublishingFailure) {
            for target in targets { results.append(try publish(target.format)) }
        } catch {
            throw CommandFailure(error.diagnostic)
        }
        for (target, bytes) in zip(targets, results) {
            try target.write(bytes, force: force, in: language)
        }
    }
}
