// Writes filled forms in any form that results leave the program in.

import Diagnostics
import OfficeFiles
import Publishing
import Records
import Rulebook

/// Writes forms filled with what is known of a municipality.
package struct FormPublisher: Sendable {
    private let filler: FormFiller
    private let publisher: Publisher
    private let language: Language

    /// - Parameter masking: whether small counts of people are hidden, for what leaves the municipality.
    package init(_ contents: SheetContents, in language: Language, masking: Bool = false) {
        filler = FormFiller(contents, in: language, masking: masking)
        publisher = Publisher(language: language, masking: masking)
        self.language = language
    }

    package func publish(_ forms: [Form], as format: OutputFormat) throws(PublishingFailure) -> [UInt8] {
        let filled = forms.map { filler.fill($0) }
        switch format {
        case .xlsx: return XLSXWriter.write(workbook(of: filled))
        case .json: return Array(JSONValue.object(["forms": .list(filled.map(\.json))]).written.utf8)
        case .docx, .pdf, .html, .markdown:
            // Somebody who asks for one form wants that one.
            let isWhole = forms.count == filler.rulebook.forms.count
            let document = FormDocument(filler).document(
                of: filled, rest: isWhole ? filler.rest(besides: forms) : [])
            return try publisher.publish(document, as: format)
        }
    }

    /// Everything that is known as CSV for machines, with warnings of what its encoding cannot hold; nil where
    /// there is nothing to tell, or where what is hidden in the forms would stand in it.
    package func record(
        encoded encoding: SheetTextForm.Encoding
    ) -> (bytes: [UInt8], warnings: [Diagnostic])? {
        let sheet = encoding == .shiftJIS ? filler.record(holding: ShiftJIS.holds(_:)) : filler.record()
        return sheet.map { SheetTextWriter.write($0, as: SheetTextForm(encoding: encoding)) }
    }

    func workbook(of forms: [FilledForm]) -> Workbook {
        let writer = FormWorkbook(filler)
        return Workbook(
            title: filler.title, language: language,
            sheets: forms.flatMap(writer.sheets(of:)) + (filler.record().map { [$0] } ?? []))
    }
}
