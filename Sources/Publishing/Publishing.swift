// Takes an assessment and a plan; gives a neutral document, and writes it as Markdown, HTML or JSON.

import Advice
import Diagnostics
import Planning

/// A form in which an assessment leaves the program.
public enum OutputFormat: String, CaseIterable, Sendable {
    case markdown, html, json

    /// The ending of files in this form.
    package init?(fileEnding: String) {
        switch fileEnding.lowercased() {
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        case "json": self = .json
        default: return nil
        }
    }
}

/// Writes assessments and plans.
public struct Publisher: Sendable {
    private let language: Language
    private let masking: Bool

    /// A publisher in a language of the pack.
    ///
    /// - Parameter masking: whether small counts of people are hidden, for what leaves the municipality.
    public init(language: Language, masking: Bool = false) {
        self.language = language
        self.masking = masking
    }

    /// The memo, or the machine-readable answer.
    public func publish(_ assessment: Assessment, _ plan: Plan, as format: OutputFormat) -> String {
        switch format {
        case .markdown: MarkdownWriter().write(document(assessment, plan))
        case .html: HTMLWriter(language: language).write(document(assessment, plan))
        case .json: Answer(assessment, plan, in: language, masking: masking).json.written
        }
    }

    /// A document as text; there is no machine-readable form of a document.
    package func write(_ document: Document, as format: OutputFormat) -> String {
        format == .html ? HTMLWriter(language: language).write(document) : MarkdownWriter().write(document)
    }

    private func document(_ assessment: Assessment, _ plan: Plan) -> Document {
        MemoComposer(assessment, plan, in: language, masking: masking).document()
    }
}
