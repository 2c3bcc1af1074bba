// Finds where the text of an element stands in its file: through entities, CDATA sections and comments.

import Diagnostics

/// Follows a text as the parser gave it through the bytes that it was read from.
package struct XMLTextPlaces {
    private let bytes: String.UTF8View
    private let text: [UInt8]
    private var place: String.Index
    private var done = 0
    private var inCDATA = false
    private var anchors: [Snippet.Anchor] = []

    /// The anchors of a text whose bytes begin behind a start tag; nil where they do not give that text.
    package static func anchors(of text: String, in file: SourceFile, from offset: Int) -> [Snippet.Anchor]? {
        var places = XMLTextPlaces(bytes: file.text.utf8, from: offset, text: Array(text.utf8))
        if places.text.isEmpty { return [Snippet.Anchor(text: 0, file: offset)] }
        return places.follow() ? places.anchors : nil
    }

    private init(bytes: String.UTF8View, from offset: Int, text: [UInt8]) {
        self.bytes = bytes
        self.text = text
        place = bytes.index(bytes.startIndex, offsetBy: offset)
    }

    private mutating func follow() -> Bool {
        while done < text.count {
            guard place < bytes.endIndex else { return false }
            if skipMarkup() { continue }
            anchor()
            if !inCDATA, bytes[place] == UInt8(ascii: "&") {
                guard followEntity() else { return false }
            } else {
                guard bytes[place] == text[done] else { return false }
                advance()
                done += 1
            }
        }
        return true
    }

    /// Passes over what stands between texts; a line end of two bytes is one in the text.
    private mutating func skipMarkup() -> Bool {
        if inCDATA {
            if skip("]]>") {
                inCDATA = false
                return true
            }
        } else if skip("<![CDATA[") {
            inCDATA = true
            return true
        } else if skip("<!--") {
            return skip(through: "-->")
        } else if skip("<?") {
            return skip(through: "?>")
        }
        if bytes[place] == UInt8(ascii: "\r"), text[done] == UInt8(ascii: "\n") {
            advance()
            return true
        }
        return false
    }

    private mutating func advance() { place = bytes.index(after: place) }

    /// One character of the text for an entity such as `&lt;` or `&#12354;`.
    private mutating func followEntity() -> Bool {
        guard let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return false }
        repeat { done += 1 } while done < text.count && text[done] & 0xC0 == 0x80
        place = bytes.index(after: end)
        return true
    }

    /// Notes where the text goes on, where that is not simply behind what came before.
    private mutating func anchor() {
        let offset = bytes.distance(from: bytes.startIndex, to: place)
        let isNext = anchors.last.map { $0.file - $0.text == offset - done } ?? false
        if !isNext { anchors.append(Snippet.Anchor(text: done, file: offset)) }
    }

    private mutating func skip(_ mark: String) -> Bool {
        guard bytes[place...].starts(with: mark.utf8) else { return false }
        place = bytes.index(place, offsetBy: mark.utf8.count)
        return true
    }

    private mutating func skip(through mark: String) -> Bool {
        while place < bytes.endIndex {
            if skip(mark) { return true }
            advance()
        }
        return false
    }
}
