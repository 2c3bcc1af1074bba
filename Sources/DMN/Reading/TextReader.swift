// Reads the texts inside `<text>` elements and finds their places in the file.

import Diagnostics

/// Reads the texts of expressions with their places.
struct TextReader {
    let file: SourceFile

    /// The text in an element's `<text>` child.
    func snippet(_ element: XMLElement) -> Snippet? {
        element.first("text").map { snippet(of: $0) }
    }

    /// The text of a `<text>` element; its place is exact where it stands in the file as it is, without
    /// entities and CDATA.
    func snippet(of element: XMLElement) -> Snippet {
        let text = element.text
        let bytes = file.text.utf8
        guard let start = bytes.index(bytes.startIndex, offsetBy: element.offset, limitedBy: bytes.endIndex)
        else { return Snippet(text, name: file.name) }
        let rest = bytes[start...]
        // The parser tells the place behind the start tag or at it, as it likes.
        let inside =
            rest.first == UInt8(ascii: "<") ? rest.drop { $0 != UInt8(ascii: ">") }.dropFirst() : rest
        guard inside.starts(with: text.utf8) else { return Snippet(text, name: file.name) }
        let offset = bytes.distance(from: bytes.startIndex, to: inside.startIndex)
        return Snippet(text, in: file, anchors: [Snippet.Anchor(text: 0, file: offset)])
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
