// The text of a cell or of shared strings.

import XMLFiles

/// A text in pieces, without its reading.
struct RichText {
    private var parts: [String] = []
    private var isText = false
    private var isReading = false

    var text: String { CellText.unescaped(parts.joined()) }

    mutating func visit(_ event: XMLStream.Event) {
        switch event {
        case .start(let tag):
            if tag.name == "rPh" { isReading = true }
            isText = tag.name == "t" && !isReading
        case .text(let text): if isText { parts.append(text) }
        case .end(let name):
            isText = false
            if name == "rPh" { isReading = false }
        }
    }
}
