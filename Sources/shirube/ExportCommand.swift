// `shirube export`: writes what a pack holds in forms that other programs read.

import ArgumentParser

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "規則集を他の形式で書き出す / write a pack in other forms",
        subcommands: [ExportDmnCommand.self, ExportCodesCommand.self])
}
