// Which styles of a workbook show numbers as dates.

import XMLFiles

/// Reads the number formats of the styles of cells.
struct NumberFormats {
    /// Styles of cells, by their place in the table of styles.
    private(set) var dateStyles: Set<Int> = []
    private var codes: [Int: String] = [:]
    private var isInCells = false
    private var styles = 0

    /// Formats that every spreadsheet knows; 27 to 36 and 50 to 58 are dates in East Asian ones.
    private static let knownDates = Set(14...17).union([22]).union(27...31).union([36]).union(50...58)

    mutating func visit(_ event: XMLStream.Event) {
        switch event {
        case .start(let tag) where tag.name == "numFmt":
            if let id = tag["numFmtId"].flatMap({ Int($0) }) { codes[id] = tag["formatCode"] ?? "" }
        case .start(let tag) where tag.name == "cellXfs": isInCells = true
        case .start(let tag) where tag.name == "xf" && isInCells:
            let id = tag["numFmtId"].flatMap { Int($0) } ?? 0
            if codes[id].map(Self.isDate(_:)) ?? Self.knownDates.contains(id) { dateStyles.insert(styles) }
            styles += 1
        case .end("cellXfs"): isInCells = false
        default: break
        }
    }

    /// Whether a format shows a day; letters in quotes, brackets and behind a backslash are only written out.
    static func isDate(_ code: String) -> Bool {
        if code.lowercased() == "general" { return false }
        var letters: Set<Character> = []
        var (closing, skips): (Character?, Bool) = (nil, false)
        for character in code.lowercased() {
            if skips {
                skips = false
            } else if let end = closing {
                if character == end { closing = nil }
            } else if character == "\"" || character == "[" {
                closing = character == "[" ? "]" : "\""
            } else if character == "\\" || character == "_" || character == "*" {
                skips = true
            } else {
                letters.insert(character)
            }
        }
        let isTime = letters.contains("h") || letters.contains("s")
        return letters.contains("y") || letters.contains("d") || letters.contains("m") && !isTime
    }
}
