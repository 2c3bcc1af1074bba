// Takes an assessment and a plan, or a comparison; gives a neutral document, and writes it as Markdown, HTML
// or JSON.

import Advice
import Comparison
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
    ///
    /// - Parameter comparison: what changed since an earlier sheet; the memo has a section on it.
    public func publish(
        _ assessment: Assessment, _ plan: Plan, since comparison: Comparison? = nil, as format: OutputFormat
    ) -> String {
        let composer = MemoComposer(assessment, plan, since: comparison, in: language, masking: masking)
        let answer = Answer(assessment, plan, since: comparison, in: language, masking: masking)
        return write(composer.document(), answer.json, as: format)
    }

    /// A document of its own, as HTML or as Markdown.
    package func html(_ document: Document) -> String { HTMLWriter(language: language).write(document) }
    package func markdown(_ document: Document) -> String { MarkdownWriter().write(document) }

    /// What changed between two sheets, as a report or for machines.
    public func publish(_ comparison: Comparison, as format: OutputFormat) -> String {
        write(
            ComparisonComposer(comparison, in: language, masking: masking).document(),
            ComparisonAnswer(comparison, in: language, masking: masking).json, as: format)
    }

    private func write(
        _ document: @autoclosure () -> Document, _ answer: @autoclosure () -> JSONValue,
        as format: OutputFormat
    ) -> String {
        switch format {
        case .markdown: MarkdownWriter().write(document())
        case .html: HTMLWriter(language: language).write(document())
        case .json: answer().written
        }
    }
}
