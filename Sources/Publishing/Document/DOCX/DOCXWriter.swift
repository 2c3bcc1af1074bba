// Writes documents as Word files (Office Open XML, ECMA-376) that the styles of Word can change as a whole.

import Archives
import Diagnostics
import Furigana
import OfficeFiles
import XMLFiles

/// Writes a document as DOCX; the same document gives the same bytes.
struct DOCXWriter {
    let language: Language
    /// Readings above kanji; none where nil.
    var readings: Readings?

    func write(_ document: Document) -> [UInt8] {
        ArchiveWriter.write(parts(of: document).map { (name: $0.name, bytes: Array($0.text.utf8)) })
    }

    /// The parts of the file by their paths in it, in their order.
    func parts(of document: Document) -> [(name: String, text: String)] {
        let fonts = DOCXFonts(language)
        let sizes = DOCXSizes(document, hasReadings: readings != nil)
        var body = DOCXBody(fonts, sizes, DOCXText(readings))
        let text = body.text(of: document)
        return [
            ("[Content_Types].xml", DOCXFrame.contentTypes(of: document)),
            ("_rels/.rels", DOCXFrame.relations),
            ("docProps/core.xml", OfficePackage.properties(titled: document.title, in: language)),
            ("word/document.xml", text),
            ("word/_rels/document.xml.rels", DOCXFrame.relations(of: document)),
            ("word/styles.xml", DOCXStyles(fonts, sizes, of: document).text),
            ("word/numbering.xml", DOCXNumbering.text(lists: body.numberedLists)),
            ("word/settings.xml", DOCXFrame.settings(in: fonts)),
            ("word/fontTable.xml", fonts.table),
            ("word/footer1.xml", DOCXFrame.footer),
            ("word/theme/theme1.xml", OfficeTheme.text(font: fonts.latin)),
        ] + (document.carried.map(CarriedTable.parts(_:)) ?? [])
    }
}

extension XMLWriter {
    /// An element of WordprocessingML that says one thing.
    mutating func word(_ name: String, _ value: String? = nil) {
        element("w:" + name, value.map { [("w:val", $0)] } ?? [])
    }

    /// A run of text; line ends and tabs stay.
    mutating func run(_ text: String) {
        element("w:r") { xml in
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { xml.word("br") }
                for (index, piece) in line.split(separator: "\t", omittingEmptySubsequences: false)
                    .enumerated()
                {
                    if index > 0 { xml.word("tab") }
                    if piece.isEmpty { continue }
                    xml.element("w:t", [("xml:space", "preserve")], text: String(piece))
                }
            }
        }
    }

    /// A mark that begins, divides or ends a field.
    mutating func fieldMark(_ kind: String) {
        element("w:r") { $0.element("w:fldChar", [("w:fldCharType", kind)]) }
    }

    /// A field, and what it shows until it is computed.
    mutating func field(_ instruction: String, showing text: String) {
        fieldMark("begin")
        fieldInstruction(instruction)
        fieldMark("separate")
        run(text)
        fieldMark("end")
    }

    mutating func fieldInstruction(_ instruction: String) {
        element("w:r") { $0.element("w:instrText", [("xml:space", "preserve")], text: " \(instruction) ") }
    }
}
