// `shirube replan`: a profile and its monthly sheet go in, what moves and what that costs comes out.

import ArgumentParser
import Progress

struct ReplanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replan",
        abstract: "遅れたものを置き直す / find other months for what is late",
        discussion: """
            実施したものは動かさず、ほかのものはできるだけそのままにする。
            What is done stays; the others move only where they must.

            例 / Examples:
              shirube replan ota.yaml --progress ota-progress.yaml            動くものとその代わり / what moves
              shirube replan ota.yaml --progress ota-progress.yaml --sheet -o ota-progress-2.yaml
            """)

    @Option(name: .long, help: "月次シート / the monthly sheet")
    var progress: String

    @Flag(name: .long, help: "新しい月次シートを書く / write the sheet with the new months")
    var sheet = false

    @OptionGroup var course: CourseOptions

    func run() throws {
        try course.run(progress, writesSheet: sheet) { track in
            let report = ReplanReport(
                Replan(track), in: course.common.language, masking: course.reading.forSharing)
            return CourseOptions.Answer(
                sheet: { report.renewed.sheet }, document: { report.document }, json: { report.json },
                picture: { report.renewed.burnUp })
        }
    }
}
