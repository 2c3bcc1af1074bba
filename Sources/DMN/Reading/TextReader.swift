// Reads the texts inside `<text>` elements and finds their places in the file.

import Diagnostics
import XMLFiles

/// Reads the texts of expressions with their places.
struct TextReader {
    let file: SourceFile

    /// The text in an element's `<text>` child.
    func snippet(_ element: XMLElement) -> Snippet? {
        element.first("text").map { snippet(of: $0) }
    }

    /// The text of a `<text>` element with the place of each of its characters.
    func snippet(of element: XMLElement) -> Snippet {
        let tag = XMLTag(element, in: file)
        guard let anchors = XMLTextPlaces.anchors(of: element.text, in: file, from: tag.upper)
        else {
            // Nothing but the element itself can be pointed at.
            return Snippet(element.text, in: file, from: tag.lower)
        }
        return Snippet(element.text, in: file, anchors: anchors)
    }
}

/// A name with single blanks.
func oneLine(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }

extension String {
    /// Without blanks at both ends.
    var trimmed: String {
        var rest = Substring(self)
        while rest.first?.isWhitespace ?? false { rest.removeFirst() }
        while rest.last?.isWhitespace ?? false { rest.removeLast() }
        return String(rest)
    }
}
