// `shirube dmn check`: says what is wrong with a DMN model, without running it.

import ArgumentParser
import DMN
import Diagnostics
import Publishing

struct DmnCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "モデルを点検する / check a model without running it",
        discussion: """
            例 / Examples:
              shirube dmn check loan.dmn
              shirube dmn check loan.dmn --format json --lang en
            """)

    @Argument(help: "モデル (*.dmn) / model")
    var model: String

    @Option(name: .shortAndLong, help: "text・json")
    var format = FeelCommand.Form.text

    @OptionGroup var speech: SpeechOptions

    func run() throws {
        try speech.reporting(as: format == .json ? .json : .text) {
            let file = try ModelFile(model)
            let compiled = try file.compiled()
            let found = try file.missing + file.structure() + compiled.diagnostics
            if format == .json {
                Terminal.write(Terminal.json(found, in: speech.language).written)
            } else {
                speech.warn(found)
                let summary = ModelMessages.modelChecked(
                    found.count, decisions: compiled.decisions.count, inputs: compiled.inputs.count)
                Terminal.write(summary.text(in: speech.language) + "\n")
            }
            if found.contains(where: { $0.severity == .error }) { Terminal.exit(.failed) }
        }
    }
}
