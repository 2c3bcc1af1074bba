// `shirube schema`: JSON Schemas, so that editors complete and check what is written.

import ArgumentParser
import PackReference

extension PackReference.Subject: ExpressibleByArgument {}

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "JSON Schemaを作る / JSON Schemas for editors",
        discussion: """
            例 / Examples:
              shirube schema profile -o profile.schema.json
              shirube schema pack --rules Rules/nimo -o pack.schema.json
              shirube schema scenario > scenario.schema.json

            VS Code (YAML): # yaml-language-server: $schema=profile.schema.json
            """)

    @Argument(help: "profile・pack・scenario・region・decisions")
    var subject: PackReference.Subject

    @OptionGroup var target: OutputOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: .text) {
            let (rulebook, _) = try Workspace.rulebook(common.rules, withForms: true)
            try target.write(PackReference(rulebook).schema(of: subject), in: common.language)
        }
    }
}
