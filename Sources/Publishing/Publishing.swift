// Takes an assessment and a plan, or a comparison; gives a neutral document, and writes it as Markdown, HTML,
// JSON, DOCX, XLSX or PDF.

import Advice
import Comparison
import Decisions
import Diagnostics
import Furigana
import OfficeFiles
import Planning
import Printing
import Rulebook

/// Why nothing could be published, such as a missing program for PDF.
public struct PublishingFailure: Error, Sendable {
    /// What to say about it.
    public let diagnostic: Diagnostic
}

/// Writes assessments, plans and comparisons in a language of the pack.
public struct Publisher: Sendable {
    private let language: Language
    private let masking: Bool
    private let readings: Readings?

    /// A publisher in a language of the pack.
    ///
    /// - Parameter masking: whether small counts of people are hidden, for what leaves the municipality.
    public init(language: Language, masking: Bool = false) {
        self.init(language: language, masking: masking, readings: nil)
    }

    /// - Parameter readings: what stands above kanji; nothing where nil.
    package init(language: Language, masking: Bool = false, readings: Readings?) {
        self.language = language
        self.masking = masking
        self.readings = readings
    }

    /// The memo, its tables, or the machine-readable answer; text is in UTF-8.
    ///
    /// - Parameter comparison: what changed since an earlier sheet; the memo has a section on it.
    public func publish(
        _ assessment: Assessment, _ plan: Plan, since comparison: Comparison? = nil, as format: OutputFormat
    ) throws(PublishingFailure) -> [UInt8] {
        try publish(assessment, plan, since: comparison, deciding: nil, laidOut: nil, as: format)
    }

    /// - Parameters:
    ///   - decided: what the advisor decided; the memo has a section on it.
    ///   - template: the paper that is made; the memo where nil. Tables and the answer for machines have none.
    package func publish(
        _ assessment: Assessment, _ plan: Plan, since comparison: Comparison?, deciding decided: Decided?,
        laidOut template: MemoTemplate?, as format: OutputFormat
    ) throws(PublishingFailure) -> [UInt8] {
        switch format {
        case .json:
            let answer = Answer(
                assessment, plan, since: comparison, deciding: decided, in: language, masking: masking)
            return Array(answer.json.written.utf8)
        case .xlsx:
            let tables = MemoWorkbook(
                assessment, plan, deciding: decided, in: language, masking: masking)
            return XLSXWriter.write(tables.workbook)
        default:
            let composer = MemoComposer(
                assessment, plan, since: comparison, deciding: decided, in: language, masking: masking,
                illustrated: format.showsPictures)
            return try publish(composer.document(template), as: format)
        }
    }

    /// What changed between two sheets, as a report or for machines.
    public func publish(
        _ comparison: Comparison, as format: OutputFormat
    ) throws(PublishingFailure) -> [UInt8] {
        if format == .json {
            return Array(ComparisonAnswer(comparison, in: language, masking: masking).json.written.utf8)
        }
        return try publish(
            ComparisonComposer(comparison, in: language, masking: masking).document(), as: format)
    }

    /// The memo as Markdown.
    package func memo(_ assessment: Assessment, _ plan: Plan) -> String {
        markdown(MemoComposer(assessment, plan, in: language, masking: masking).document())
    }

    package func html(_ document: Document) -> String {
        HTMLWriter(language: language, readings: readings).write(document)
    }
    package func markdown(_ document: Document) -> String {
        MarkdownWriter(readings: readings).write(document)
    }
}

extension Publisher {
    /// A document in a form; as a workbook it is its tables, and for machines its text.
    package func publish(_ document: Document, as format: OutputFormat) throws(PublishingFailure) -> [UInt8] {
        switch format {
        case .markdown, .json: Array(markdown(document).utf8)
        case .html: Array(html(document).utf8)
        case .docx: word(document)
        case .xlsx: XLSXWriter.write(Workbook(tablesOf: document, in: language))
        case .pdf: try printed(document)
        }
    }

    private func word(_ document: Document) -> [UInt8] {
        DOCXWriter(language: language, readings: readings).write(document)
    }

    private func printed(_ document: Document) throws(PublishingFailure) -> [UInt8] {
        do throws(PrintingProblem) {
            return try PDFPrinter().pdf(
                ofWord: { word(document) },
                orPage: { Array(html(document).utf8) })
        } catch {
            throw PublishingFailure(diagnostic: error.diagnostic)
        }
    }
}
