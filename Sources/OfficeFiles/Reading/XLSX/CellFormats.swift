// What the styles of a workbook say of its cells: which show numbers as dates, which set cells apart.

import XMLFiles

/// Reads the formats of the styles of cells.
struct CellFormats {
    /// Styles that show a number as a date, by their place in the table of styles.
    private(set) var dates: Set<Int> = []
    /// Styles that set a cell apart by a fill, by the colour of its letters, or by a line through them.
    private(set) var marking: Set<Int> = []
    private var codes: [Int: String] = [:]
    private var styles = 0
    private var (fonts, fills) = (Lists(), Lists())
    private var list = ""

    /// Fonts or fills, and which of them mark.
    private struct Lists {
        var count = 0
        var marking: Set<Int> = []
    }

    /// Formats that every spreadsheet knows; 27 to 36 and 50 to 58 are dates in East Asian ones.
    private static let knownDates = Set(14...17).union([22]).union(27...31).union([36]).union(50...58)
    private static let lists = ["fonts", "fills", "cellXfs"]

    mutating func visit(_ event: XMLStream.Event) {
        switch event {
        case .start(let tag) where Self.lists.contains(tag.name): list = tag.name
        case .end(let name) where Self.lists.contains(name): list = ""
        case .start(let tag) where tag.name == "numFmt":
            if let id = tag["numFmtId"].flatMap({ Int($0) }) { codes[id] = tag["formatCode"] ?? "" }
        case .start(let tag): begin(tag)
        case .end("font"): if list == "fonts" { fonts.count += 1 }
        case .end("fill"): if list == "fills" { fills.count += 1 }
        default: break
        }
    }

    private mutating func begin(_ tag: XMLStream.Tag) {
        switch (list, tag.name) {
        case ("fonts", "strike"): if tag["val"] != "0" { fonts.marking.insert(fonts.count) }
        case ("fonts", "color"): if Self.isColoured(tag) { fonts.marking.insert(fonts.count) }
        case ("fills", "patternFill"):
            if !["none", "gray125", nil].contains(tag["patternType"]) { fills.marking.insert(fills.count) }
        case ("fills", "gradientFill"): fills.marking.insert(fills.count)
        case ("cellXfs", "xf"): style(tag)
        default: break
        }
    }

    private mutating func style(_ tag: XMLStream.Tag) {
        func number(_ name: String) -> Int { tag[name].flatMap { Int($0) } ?? 0 }
        let format = number("numFmtId")
        if codes[format].map(Self.isDate(_:)) ?? Self.knownDates.contains(format) { dates.insert(styles) }
        if fonts.marking.contains(number("fontId")) || fills.marking.contains(number("fillId")) {
            marking.insert(styles)
        }
        styles += 1
    }

    /// Whether letters have another colour than black; theme colour 1 is that of plain text.
    private static func isColoured(_ tag: XMLStream.Tag) -> Bool {
        if let rgb = tag["rgb"] { return !rgb.hasSuffix("000000") }
        return (tag["theme"] ?? "1") != "1"
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
