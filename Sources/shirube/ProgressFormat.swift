// The forms in which progress leaves the program.

import ArgumentParser
import Diagnostics
import Publishing

enum ProgressFormat: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, json, svg

    /// The form that was asked for, or that of a file by its ending.
    static func chosen(_ format: ProgressFormat?, for output: String?) throws -> ProgressFormat {
        if let format { return format }
        guard let output, output != "-" else { return .markdown }
        switch output.split(separator: ".").last?.lowercased() {
        case "md", "markdown": return .markdown
        case "html", "htm": return .html
        case "json": return .json
        case "svg": return .svg
        default:
            throw CommandFailure(
                CommandMessages.unknownEnding(output, known: [".md", ".html", ".json", ".svg"]))
        }
    }

    /// An answer in this form.
    func written(_ answer: CourseOptions.Answer, in language: Language) -> String {
        let publisher = Publisher(language: language)
        return switch self {
        case .markdown: publisher.markdown(answer.document())
        case .html: publisher.html(answer.document())
        case .json: answer.json().written
        case .svg: answer.picture().file
        }
    }
}
