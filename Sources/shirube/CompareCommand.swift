// `shirube compare`: two sheets go in, what changed or differs comes out.

import Advice
import ArgumentParser
import Comparison
import Diagnostics
import Publishing
import Rulebook

struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "前回と今回、または二つの自治体を並べる / what changed between two sheets",
        discussion: """
            同じ自治体なら変化を、別の自治体なら違いを示します。順位はつけません。
            Of one municipality it tells what changed, of two where they differ; it never ranks.

            例 / Examples:
              shirube compare ota-r5.yaml ota-r6.yaml                前回から今回へ / two years
              shirube compare ota-r6.yaml kawaguchi-r5.yaml          二つの自治体 / two municipalities
              shirube compare old.yaml new.yaml -o change.html --for-sharing
              shirube advise new.yaml --before old.yaml              助言メモに入れる / inside the memo
            """)

    @Argument(help: "前の自治体データ (- は標準入力) / the earlier sheet (- for standard input)")
    var old: String

    @Argument(help: "あとの自治体データ / the later sheet, or another municipality's")
    var new: String

    @Flag(name: .customLong("for-sharing"), help: "少ない人数を伏せる / mask small counts of people")
    var forSharing = false

    @OptionGroup var furigana: FuriganaOptions
    @OptionGroup var publication: PublicationOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: publication.errorFormat) {
            let targets = try publication.targets()
            let rulebook = try Workspace.rulebook(spokenBy: common)
            let profiles = try Workspace.profiles([old, new], rulebook)
            let assessments = profiles.map { Advisor(rulebook).assess($0) }
            let comparison = Comparison(from: assessments[0], to: assessments[1])
            if comparison.isOneMunicipality, profiles[1].fiscalYear < profiles[0].fiscalYear {
                throw CommandFailure(CompareMessages.wrongOrder(old, new))
            }
            let publisher = Publisher(
                language: common.language, masking: forSharing, readings: try furigana.readings(common))
            try publication.write(to: targets, in: common.language) { format throws(PublishingFailure) in
                try publisher.publish(comparison, as: format)
            }
            common.speech.warn(profiles.flatMap(\.warnings))
        }
    }
}
