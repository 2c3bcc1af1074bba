// `shirube check`: reads a pack and says what is wrong with it, without running it.

import ArgumentParser
import Diagnostics
import Publishing
import Rulebook

/// The forms of results that are lists.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, junit
}

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "規則集を点検する / check a pack without running it",
        discussion: """
            例 / Examples:
              shirube check                 内蔵の規則集 / the built-in pack
              shirube check Rules/nimo
              shirube check Rules/nimo --format json --lang en
            """)

    @Argument(help: "規則集のフォルダー / folder of the pack")
    var pack: String?

    @Option(name: .shortAndLong, help: "text・json")
    var format = ListFormat.text

    @Flag(name: .long, help: "書き換えるたびに点検する / check again after every change")
    var watch = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        guard watch, let folder = pack ?? common.rules else { return try check() }
        Watch.repeating([folder]) { Terminal.saying(check) }
    }

    private func check() throws {
        try common.reporting(as: format == .json ? .json : .text) {
            let (rulebook, warnings) = try Workspace.rulebook(pack ?? common.rules)
            if format == .json {
                Terminal.write(Terminal.json(warnings, in: common.language).written)
            } else {
                Terminal.report(warnings, in: common.language, as: .text, colour: !common.noColor)
                Terminal.write(summary(of: rulebook).text(in: common.language) + "\n")
            }
        }
    }

    private func summary(of rulebook: Rulebook) -> Message {
        CommandMessages.packIsFine(
            rulebook.rules.count, rulebook.vocabulary.fields.count, rulebook.recommendations.count,
            rulebook.actions.count)
    }
}
