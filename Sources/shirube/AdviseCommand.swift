// `shirube advise`: a profile goes in, the memo comes out.

import Advice
import ArgumentParser
import Comparison
import Decisions
import Diagnostics
import Planning
import Publishing
import Rulebook

struct AdviseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advise",
        abstract: "助言メモと年間予定を作る / write the memo and the schedule of the year",
        discussion: """
            例 / Examples:
              shirube advise ota.yaml
              shirube advise ota.yaml -o memo.html --lang en
              shirube advise ota.yaml -o memo.docx -o memo.xlsx -o memo.pdf
              shirube advise ota-r6.yaml --before ota-r5.yaml     前回からの変化も / with what changed since
              shirube advise ota.yaml --decisions ota-decisions.yaml   判断を生かす / with the advisor's decisions
              shirube advise ota.yaml --template mayor -o mayor.docx   首長室への1枚 / a page for the mayor's office
              shirube advise - --format json < ota.yaml
            """)

    @Argument(help: "自治体データ (- は標準入力) / profile of the municipality (- for standard input)")
    var profile: String

    @Option(name: .long, help: "同じ自治体の前回のデータ / an earlier sheet of the same municipality")
    var before: String?

    @OptionGroup var hand: DecisionOptions
    @OptionGroup var paper: PaperOptions
    @OptionGroup var furigana: FuriganaOptions
    @OptionGroup var publication: PublicationOptions
    @OptionGroup var reading: AssessmentOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: publication.errorFormat) {
            let targets = try publication.targets()
            let year = try reading.year
            let rulebook = try Workspace.rulebook(spokenBy: common, everyLanguage: hand.decisions != nil)
            let template = try paper.chosen(from: rulebook, for: targets)
            let profile = try Workspace.profile(profile, rulebook)
            let assessed = Advisor(rulebook).assess(profile, in: year)
            let decided = try hand.applied(to: assessed)
            let assessment = decided?.assessment ?? assessed
            let since = try before.map { try earlier($0, rulebook, assessment) }
            let publisher = Publisher(
                language: common.language, masking: reading.forSharing,
                readings: try furigana.readings(common))
            let plan = Plan.make(for: assessment)
            try publication.write(to: targets, in: common.language) { format throws(PublishingFailure) in
                try publisher.publish(
                    assessment, plan, since: since, deciding: decided, laidOut: template, as: format)
            }
            common.speech.warn(profile.warnings + (decided?.warnings ?? []))
            Terminal.leave()
        }
    }

    private func earlier(
        _ path: String, _ rulebook: Rulebook, _ assessment: Assessment
    ) throws -> Comparison {
        let earlier = Advisor(rulebook).assess(try Workspace.profile(path, rulebook))
        let comparison = Comparison(from: earlier, to: assessment)
        if comparison.isOneMunicipality { return comparison }
        throw CommandFailure(CompareMessages.otherMunicipality(path))
    }
}
