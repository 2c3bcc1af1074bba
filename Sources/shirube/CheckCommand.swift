// `shirube check`: reads a pack, and proves what can be proved to be wrong with it, without running it.

import ArgumentParser
import Calendars
import Diagnostics
import PackAnalysis
import Publishing
import Rulebook

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "規則集を点検する / check a pack without running it",
        discussion: """
            例 / Examples:
              shirube check                 内蔵の規則集 / the built-in pack
              shirube check Rules/nimo
              shirube check Rules/nimo --furigana   読みのない漢字も / kanji without a reading too
              shirube check Rules/nimo --format json --lang en
              shirube check Rules/nimo --format sarif > check.sarif
            """)

    /// The forms of what was found.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, sarif
    }

    @Argument(help: "規則集のフォルダー / folder of the pack")
    var pack: String?

    @Option(name: .shortAndLong, help: "text・json・sarif")
    var format = Format.text

    @Option(name: .customLong("fiscal-year"), help: "年度 (既定は今年度) / year whose parameters hold (now)")
    var fiscalYear: String?

    @Flag(name: .long, help: "警告があれば終了コード1 / exit code 1 where there are warnings")
    var strict = false

    @Flag(name: .long, help: "読みのない漢字も挙げる / also list kanji of Japanese texts without a reading")
    var furigana = false

    @Flag(name: .long, help: "書き換えるたびに点検する / check again after every change")
    var watch = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        guard watch, let folder = pack ?? common.rules else {
            if try check() > 0, strict { Terminal.exit(.failed) }
            return
        }
        Watch.repeating([folder]) { Terminal.saying { _ = try check() } }
    }

    /// Checks and writes what was found; how much that was.
    private func check() throws -> Int {
        try common.reporting(as: format == .text ? .text : .json) {
            let layers = try PackLibrary.layers(of: pack ?? common.rules, withForms: true)
            let (rulebook, warnings) = try Workspace.rulebook(layers)
            let below = try layers.below.map { try Workspace.rulebook($0) }
            let defects = PackAnalyst(rulebook, extending: below?.rulebook, in: try year()).defects()
            let shown = format == .text ? defects.gatheredByFile : defects
            let found =
                warnings.filter { warning in
                    below?.warnings.contains { $0.code == warning.code && $0.range == warning.range } != true
                } + shown.map(\.diagnostic) + (furigana ? try unread(in: layers) : [])
            switch format {
            case .json: Terminal.write(Terminal.json(found, in: common.language).written)
            case .sarif: Terminal.write(SARIFLog(found, in: common.language).json.written)
            case .text:
                Terminal.report(found, in: common.language, as: .text, colour: !common.noColor)
                Terminal.write(summary(of: rulebook, found.count).text(in: common.language) + "\n")
            }
            return found.count
        }
    }

    private func unread(in layers: PackLayers) throws -> [Diagnostic] {
        let readings = try PackLibrary.readings(of: layers)
        return UnreadWords(readings, in: layers.trees.flatMap { $0 }).diagnostics
    }

    private func year() throws -> FiscalYear {
        guard let fiscalYear else { return .now }
        do throws(CalendarProblem) {
            return try FiscalYear.parse(fiscalYear)
        } catch {
            throw CommandFailure(CommandMessages.badYear(error))
        }
    }

    private func summary(of rulebook: Rulebook, _ warnings: Int) -> Message {
        let (rules, fields) = (rulebook.rules.count, rulebook.vocabulary.fields.count)
        if warnings > 0 { return CommandMessages.packHasWarnings(warnings, rules, fields) }
        return CommandMessages.packIsFine(
            rules, fields, rulebook.recommendations.count, rulebook.actions.count)
    }
}
