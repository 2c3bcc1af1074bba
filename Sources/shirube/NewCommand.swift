// `shirube new`: starting files for rules, scenarios and packs.

import Advice
import ArgumentParser
import DataFiles
import Diagnostics
import PackReference
import Publishing
import Rulebook

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "書きはじめのファイルを作る / a starting file for a profile, rule, scenario or pack",
        discussion: """
            例 / Examples:
              shirube new profile 太田市 -o ota.yaml   記入用の自治体データ / a blank profile to fill in
              shirube new pack Rules/aichi            nimoをもとにした規則集 / a pack that extends nimo
              shirube new rule my-rule --rules Rules/aichi
              shirube new scenario my-case -o Scenarios/aichi/my-case.yaml
            """)

    /// What can be begun.
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case profile, rule, scenario, pack
    }

    @Argument(help: "profile・rule・scenario・pack")
    var kind: Kind

    @Argument(help: "名前 (packはフォルダー) / its name (of a pack: its folder)")
    var name: String

    @OptionGroup var target: OutputOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: .text) {
            let id = name.split(separator: "/").last.map(String.init) ?? name
            guard Self.isName(id) else { throw CommandFailure(CommandMessages.badName(id)) }
            let (rulebook, _) = try Workspace.rulebook(common.rules)
            let templates = PackTemplates(rulebook)
            switch kind {
            case .profile: try write(blankProfile(rulebook), beside: nil, as: "")
            case .pack: try writePack(templates.pack(id))
            case .rule: try write(templates.rule(id), beside: common.rules, as: "\(id).yaml")
            case .scenario:
                let open = try Self.openRule(rulebook)
                try write(templates.scenario(id, open: open), beside: nil, as: "")
            }
        }
    }

    private func blankProfile(_ rulebook: Rulebook) -> String {
        BlankProfile(of: rulebook, in: common.language, for: name).written
    }

    /// Letters and digits of any script, and hyphens; what needs no quotes in YAML.
    private static func isName(_ id: String) -> Bool {
        guard let first = id.first, first.isLetter else { return false }
        return id.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }

    /// A rule that cannot be decided as long as nothing is known.
    private static func openRule(_ rulebook: Rulebook) throws -> String? {
        let text = "municipality: {name: 試験市}\nfiscal year: R6\n"
        let tree = try YAMLReader.tree(of: SourceFile(name: "<template>", text: text))
        let assessment = Advisor(rulebook).assess(try Profile.read(tree, rulebook: rulebook))
        return assessment.findings.first { !$0.isRaised }?.rule.id
    }

    private func writePack(_ text: String) throws {
        if target.output != nil { return try target.write(text, in: common.language) }
        do throws(DataFileFailure) {
            try OutputFile.makeFolder(name)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
        try write(text, beside: name, as: "pack.yaml")
    }

    /// Into the file that was named, else into the folder of the pack, else on standard output.
    private func write(_ text: String, beside folder: String?, as file: String) throws {
        var target = target
        if target.output == nil, let folder, FileReader.isFolder(folder) {
            let rules = kind == .rule && FileReader.isFolder("\(folder)/rules") ? "/rules" : ""
            target.output = "\(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)\(rules)/\(file)"
        }
        try target.write(text, in: common.language)
    }
}
