// A line of a document that tells whose it is: `自治体名：太田市　都道府県：群馬県　年度：令和6年度`.

import Calendars
import Rulebook

/// What such a line tells.
struct HeadLine {
    let name: String
    private(set) var prefecture: String?
    private(set) var year: FiscalYear?

    /// - Returns: nil where the line names no municipality.
    init?(_ text: String) {
        var found: [(word: String, value: String)] = []
        for part in text.replacing("  ", with: "\u{3000}").split(separator: "\u{3000}") {
            let pair = part.split(maxSplits: 1, whereSeparator: { "：:".contains($0) })
            guard pair.count == 2 else { continue }
            let value = pair[1].drop(while: \.isWhitespace)
            found.append((PlainLabel.plain(String(pair[0])), String(value)))
        }
        func value(_ words: [String]) -> String? { found.first { words.contains($0.word) }?.value }
        guard let name = value(ImportWords.municipality) else {
            guard let area = AreaName(text), area.isFull else { return nil }
            (name, prefecture) = (area.name, area.prefecture)
            return
        }
        self.name = name
        prefecture = value(ImportWords.prefecture)
        year = value(ImportWords.year).flatMap { try? FiscalYear.parse($0) }
    }

    /// Whether a row begins with a word of the head; of a prefecture or a year only with one behind it, since other
    /// rows of a form may begin so.
    static func begins(_ cells: [String]) -> Bool {
        let plain = cells.map { PlainLabel.plain($0) }
        guard let word = plain.first else { return false }
        if ImportWords.municipality.contains(word) { return true }
        guard let value = plain.dropFirst().first else { return false }
        if ImportWords.year.contains(word) { return (try? FiscalYear.parse(value)) != nil }
        return ImportWords.prefecture.contains(word) && value.count > 2
            && value.last.map(AreaName.prefectures.contains) ?? false
    }
}

extension Draft {
    mutating func tell(_ head: HeadLine) {
        name = name ?? Localized(head.name)
        prefecture = prefecture ?? head.prefecture.map(Localized.init(_:))
        year = year ?? head.year
    }
}
