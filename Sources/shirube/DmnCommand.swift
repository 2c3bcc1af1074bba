// `shirube dmn`: evaluates and checks DMN models.

import ArgumentParser

struct DmnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dmn",
        abstract: "DMN モデルを実行・点検する / run and check DMN models",
        subcommands: [DmnEvaluateCommand.self, DmnCheckCommand.self])
}
