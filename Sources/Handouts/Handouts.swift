// Takes an overview of a region; gives the hand-out of its meeting as a document, the map of municipalities
// and topics as a picture, and everything as JSON.

import Diagnostics
import Pictures
import Portfolio
import Publishing
import Rulebook

/// Writes what a meeting of a region has on its table.
package struct HandoutPublisher: Sendable {
    private let rulebook: Rulebook
    private let language: Language

    package init(_ rulebook: Rulebook, in language: Language) {
        self.rulebook = rulebook
        self.language = language
    }

    /// A form in which an overview leaves the program.
    package enum Form: String, CaseIterable, Sendable {
        case markdown, html, json, svg
    }

    /// The overview in a form.
    ///
    /// - Parameters:
    ///   - host: the region's own profile, whose year gives the agenda.
    ///   - quarter: 1 to 4, the first being April to June.
    ///   - isForSharing: whether it goes to the municipalities, without steps back of others.
    package func publish(
        _ overview: Overview, host: Profile?, quarter: Int, isForSharing: Bool, as form: Form
    ) -> String {
        let words = HandoutWords(rulebook, overview, in: language)
        let publisher = Publisher(language: language)
        let composer = HandoutComposer(
            overview: overview, agenda: Agenda(of: overview, host: host, in: quarter, words),
            isForSharing: isForSharing, words: words)
        switch form {
        case .markdown: return publisher.markdown(composer.document())
        case .html: return publisher.html(composer.document())
        case .svg: return OverviewMap(overview, words).picture.file
        case .json: return OverviewAnswer(overview, words, isForSharing: isForSharing).json.written
        }
    }
}
