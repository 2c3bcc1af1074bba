// Takes an assessment and a plan; gives a neutral document, and writes it as Markdown, HTML, JSON, DOCX, XLSX
// or PDF.

import Advice
import Diagnostics
import OfficeFiles
import Planning
import Printing

/// A form in which an assessment leaves the program.
public enum OutputFormat: String, CaseIterable, Sendable {
    case markdown, html, json, docx, xlsx, pdf

    /// Whether it is no text that could be shown.
    package var isBinary: Bool { [.docx, .xlsx, .pdf].contains(self) }

    /// The ending of files in this form.
    package init?(fileEnding: String) {
        switch fileEnding.lowercased() {
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        case "json": self = .json
        case "docx": self = .docx
        case "xlsx": self = .xlsx
        case "pdf": self = .pdf
        default: return nil
        }
    }
}

/// Why nothing could be published, such as a missing program for PDF.
public struct PublishingFailure: Error, Sendable {
    /// What to say about it.
    public let diagnostic: Diagnostic
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

    /// The memo, its tables, or the machine-readable answer; text is in UTF-8.
    public func publish(
        _ assessment: Assessment, _ plan: Plan, as format: OutputFormat
    ) throws(PublishingFailure) -> [UInt8] {
        switch format {
        case .markdown: Array(MarkdownWriter().write(document(assessment, plan)).utf8)
        case .html: page(document(assessment, plan))
        case .json:
            Array(Answer(assessment, plan, in: language, masking: masking).json.written.utf8)
        case .docx: DOCXWriter(language: language).write(document(assessment, plan))
        case .xlsx: XLSXWriter.write(workbook(assessment, plan))
        case .pdf: try printed(document(assessment, plan))
        }
    }

    private func page(_ document: Document) -> [UInt8] {
        Array(HTMLWriter(language: language).write(document).utf8)
    }

    private func printed(_ document: Document) throws(PublishingFailure) -> [UInt8] {
        do throws(PrintingProblem) {
            return try PDFPrinter().pdf(
                ofWord: { DOCXWriter(language: language).write(document) }, orPage: { page(document) })
        } catch {
            throw PublishingFailure(diagnostic: error.diagnostic)
        }
    }

    private func workbook(_ assessment: Assessment, _ plan: Plan) -> Workbook {
        MemoWorkbook(assessment, plan, in: language, masking: masking).workbook
    }

    private func document(_ assessment: Assessment, _ plan: Plan) -> Document {
        MemoComposer(assessment, plan, in: language, masking: masking).document()
    }
}
