// `shirube progress`: a profile and its monthly sheet go in, plan against actual comes out.

import ArgumentParser
import Progress

struct ProgressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress",
        abstract: "予定と実際を並べる / plan against actual",
        discussion: """
            例 / Examples:
              shirube progress ota.yaml --new -o ota-progress.yaml       月次シートを作る / begin the monthly sheet
              shirube progress ota.yaml --progress ota-progress.yaml     進み具合を見る / see how it goes
              shirube progress ota.yaml --progress ota-progress.yaml -o burn-up.svg     積み上げの図 / as a picture
            """)

    @Option(name: .long, help: "月次シート / the monthly sheet")
    var progress: String?

    @Flag(name: .long, help: "月次シートを作る / write the monthly sheet of the plan")
    var new = false

    @OptionGroup var course: CourseOptions

    func validate() throws {
        if new != (progress == nil) { throw ValidationError("--progress FILE / --new") }
    }

    func run() throws {
        try course.run(progress, writesSheet: new) { track in
            let report = ProgressReport(
                track, in: course.common.language, masking: course.reading.forSharing)
            return CourseOptions.Answer(
                sheet: { report.sheet }, document: { report.document }, json: { report.json },
                picture: { report.burnUp })
        }
    }
}
