// Takes an overview of a region; gives the hand-out of its meeting as a document, the map of municipalities
// and topics as a picture, and everything as JSON; in every form that documents have.

import Diagnostics
import Furigana
import Pictures
import Portfolio
import Publishing
import Rulebook

/// Writes what a meeting of a region has on its table.
package struct HandoutPublisher: Sendable {
    private let rulebook: Rulebook
    private let language: Language
    private let readings: Readings?

    /// - Parameter readings: what stands above the kanji of the document; nothing where nil.
    package init(_ rulebook: Rulebook, in language: Language, readings: Readings? = nil) {
        self.rulebook = rulebook
        self.language = language
        self.readings = readings
    }

    /// A form in which an overview leaves the program.
    package enum Form: String, CaseIterable, Sendable {
        case markdown, html, json, svg, docx, pdf

        /// The form of a document; nil for the picture and the answer for machines.
        package var ofDocument: OutputFormat? {
            switch self {
            case .markdown: .markdown
            case .html: .html
            case .docx: .docx
            case .pdf: .pdf
            case .json, .svg: nil
            }
        }
    }

    /// The overview in a form; text is in UTF-8.
    ///
    /// - Parameters:
    ///   - host: the region's own profile, whose year gives the agenda.
    ///   - quarter: 1 to 4, the first being April to June.
    ///   - isForSharing: whether it goes to the municipalities, without steps back of others.
    package func publish(
        _ overview: Overview, host: Profile?, quarter: Int, isForSharing: Bool, as form: Form
    ) throws(PublishingFailure) -> [UInt8] {
        let words = HandoutWords(rulebook, overview, in: language)
        guard let format = form.ofDocument else {
            let text =
                form == .svg
                ? OverviewMap(overview, words).picture.file
                : OverviewAnswer(overview, words, isForSharing: isForSharing).json.written
            return Array(text.utf8)
        }
        let composer = HandoutComposer(
            overview: overview, agenda: Agenda(of: overview, host: host, in: quarter, words),
            isForSharing: isForSharing, words: words)
        return try Publisher(language: language, readings: readings).publish(composer.document(), as: format)
    }
}
