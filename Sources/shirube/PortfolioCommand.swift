// `shirube portfolio`: all municipalities of a region at once, for its strategy meeting.

import ArgumentParser
import Calendars
import DataFiles
import Diagnostics
import Handouts
import Portfolio
import Publishing
import Rulebook

extension HandoutPublisher.Form: ExpressibleByArgument {}

struct PortfolioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "portfolio",
        abstract: "都道府県の戦略会議の資料を作る / the hand-out of a prefecture's strategy meeting",
        discussion: """
            フォルダーには prefecture.yaml と、市町村ごとのデータを置きます（前回のデータは before に）。
            The folder holds prefecture.yaml and a profile for each municipality (those of last time in before).

            例 / Examples:
              shirube portfolio gunma -o meeting.html
              shirube portfolio gunma --quarter 3 --lang en
              shirube portfolio gunma --format svg -o map.svg
              shirube portfolio gunma -o meeting.docx --furigana
              shirube portfolio gunma -o papers        すべての形を papers に / every form, into papers
            """)

    @Argument(help: "フォルダー / folder of the prefecture")
    var folder: String

    @Option(name: .shortAndLong, help: "markdown・html・json・svg・docx・pdf / form of the output")
    var format: HandoutPublisher.Form?

    @Option(name: .long, help: "前回のデータのフォルダー (既定は before) / folder of last time's profiles (before)")
    var before: String?

    @Option(name: .long, help: "四半期 (1は4〜6月) / quarter of the meeting; 1 is April to June")
    var quarter = 1

    @Flag(name: .customLong("for-sharing"), help: "市町村に配る形にする (後退は載せない) / for the municipalities")
    var forSharing = false

    @OptionGroup var furigana: FuriganaOptions
    @OptionGroup var target: OutputOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (1...4).contains(quarter) else { throw ValidationError("--quarter: 1, 2, 3, 4") }
    }

    func run() throws {
        let errors = try common.reporting(as: format == .json ? .json : .text) {
            let form = try chosenForm()
            let folder = try RegionFolder(folder, rules: common.rules, in: common.language)
            let now = try folder.profiles(except: before)
            let earlier = try folder.earlierProfiles(in: before)
            let year = folder.region.fiscalYear ?? now.latestYear
            let standings = folder.standings(of: now, in: year)
            let overview = Overview(
                folder.region, folder.rulebook, in: year, now: standings,
                before: folder.standings(of: earlier, in: nil))
            let host = zip(now.profiles, standings).first { $1.isApart }?.0
            let publisher = HandoutPublisher(
                folder.rulebook, in: common.language,
                readings: try furigana.readings(of: folder.pack, in: common.language))
            try write(form) { form throws(PublishingFailure) in
                try publisher.publish(
                    overview, host: host, quarter: quarter, isForSharing: forSharing, as: form)
            }
            return now.errors + earlier.errors
        }
        common.speech.warn(errors, as: format == .json ? .json : .text)
        Terminal.exit(errors.isEmpty ? .fine : .failed)
    }

    /// Nil where every form is to be written into a folder.
    private func chosenForm() throws -> HandoutPublisher.Form? {
        if let format { return format }
        guard let output = target.output, output != "-" else { return .markdown }
        if FileReader.isFolder(output) { return nil }
        let ending = output.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let endings: [String: HandoutPublisher.Form] = [
            "md": .markdown, "html": .html, "htm": .html, "json": .json, "svg": .svg, "docx": .docx,
            "pdf": .pdf,
        ]
        if let form = endings[ending] { return form }
        let known = [".md", ".html", ".json", ".svg", ".docx", ".pdf"]
        throw CommandFailure(CommandMessages.unknownEnding(output, known: known))
    }

    /// Every form that needs no other program, where none is named.
    private func write(
        _ form: HandoutPublisher.Form?,
        _ publish: (HandoutPublisher.Form) throws(PublishingFailure) -> [UInt8]
    ) throws {
        if let format = form?.ofDocument, format.isBinary, target.output == nil {
            throw CommandFailure(CommandMessages.binary(format))
        }
        for written in form.map({ [$0] }) ?? HandoutPublisher.Form.allCases.filter({ $0 != .pdf }) {
            var target = target
            if form == nil, let folder = target.output { target.output = "\(folder)/\(written.fileName)" }
            let bytes: [UInt8]
            do throws(PublishingFailure) {
                bytes = try publish(written)
            } catch {
                throw CommandFailure(error.diagnostic)
            }
            try target.write(bytes, in: common.language)
        }
    }
}

extension HandoutPublisher.Form {
    fileprivate var fileName: String {
        switch self {
        case .markdown: "handout.md"
        case .html: "handout.html"
        case .json: "portfolio.json"
        case .svg: "map.svg"
        case .docx: "handout.docx"
        case .pdf: "handout.pdf"
        }
    }
}
