// `shirube interview`: asks one question at a time in a terminal and writes each answer into the sheet.

import ArgumentParser
import Diagnostics
import Interviewing
import Rulebook

struct InterviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interview",
        abstract: "一問ずつ答えて自治体データを作る / answer one question at a time",
        discussion: """
            答えは一つごとに保存します。途中でやめても、同じ命令で続きから始まります。
            Each answer is saved at once; the same command goes on where it stopped.

            例 / Examples:
              shirube interview ota.yaml              続きから、またはあるファイルに足す / go on, or fill a sheet
              shirube interview new.yaml              無ければ名前と年度から / begins with name and year
              shirube interview ota.yaml -o copy.yaml 元のファイルはそのまま / leaves the first as it is
              shirube interview ota.yaml --again      「分からない」も尋ね直す / also what nobody knew
            """)

    @Argument(help: "自治体データ (無ければ作る) / the sheet; made where there is none")
    var profile: String?

    @OptionGroup var target: OutputOptions

    @Flag(name: .long, help: "分からなかった項目も尋ねる / ask again what nobody could answer")
    var again = false

    @Flag(name: .customLong("no-input"), help: "何も尋ねない / never ask")
    var noInput = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: .text) {
            guard !noInput, Terminal.isInteractive else { throw CommandFailure(InterviewMessages.noTerminal) }
            guard let path = target.output ?? profile, path != "-" else {
                throw CommandFailure(InterviewMessages.noFile)
            }
            let rulebook = try Workspace.rulebook(spokenBy: common)
            let sheet = SheetFile(path)
            if let profile, profile != path { try sheet.copy(profile, force: target.force) }
            let dialogue = Dialogue(sheet, in: common.language, colour: !common.noColor)
            try dialogue.attentively { try hold(dialogue, on: sheet, rulebook) }
        }
    }

    private func hold(_ dialogue: Dialogue, on sheet: SheetFile, _ rulebook: Rulebook) throws {
        if !sheet.exists, try !dialogue.begin(rulebook) { return dialogue.sayStopped() }
        let read = try Workspace.profile(sheet.path, rulebook)
        common.speech.warn(read.warnings)
        let interview = Interview(
            read, rulebook, in: common.language, namingIDs: sheet.namesIDs(rulebook), again: again)
        try dialogue.hold(interview)
    }
}
