// The text of a value cell in its pieces: numbers with what stands before and behind them, marks of yes and no.

import Calendars
import FEELValues
import Rulebook

/// What officers write into a cell: `66人 17.1%`, `全体会2回 定例会3回`, `1／1`, `有・無`, `－`.
struct CellPhrase {
    /// A number with its surroundings.
    struct Piece {
        /// The words before it, such as 月 in 月1回; empty or `/` where there are none.
        let before: String
        let number: String
        let unit: String

        /// 22万人 as 220000人.
        var scaled: Piece {
            guard let sign = unit.first, let zeros = ImportWords.scales[sign] else { return self }
            let parts = number.filter { $0 != "," }.split(separator: ".", omittingEmptySubsequences: false)
            let fraction = parts.count > 1 ? String(parts[1]) : ""
            guard parts.count <= 2, fraction.count <= zeros else { return self }
            let digits = parts[0] + fraction + String(repeating: "0", count: zeros - fraction.count)
            return Piece(before: before, number: String(digits), unit: String(unit.dropFirst()))
        }
    }

    let pieces: [Piece]
    /// Small print in brackets.
    let remark: String?
    /// The text without its numbers, brackets and spaces.
    let words: String
    let isDash: Bool

    init(_ text: String) {
        var plain = halfWidth(text)
        var remark: String?
        if let open = plain.firstIndex(of: "("), plain.last == ")", open > plain.startIndex {
            remark = String(plain[plain.index(after: open)...].dropLast())
            plain = String(plain[..<open])
        }
        self.remark = remark
        isDash = ImportWords.dashes.contains(PlainLabel.plain(text))
        let (pieces, words) = Self.split(plain)
        self.pieces = pieces.count == 1 ? pieces.map(\.scaled) : pieces
        self.words = words
    }

    private static func split(_ text: String) -> ([Piece], String) {
        var splitter = Splitter()
        for sign in text { splitter.take(sign) }
        splitter.close()
        return (splitter.pieces, PlainLabel.plain(splitter.words))
    }

    /// Takes the signs of a text one by one.
    private struct Splitter {
        private(set) var pieces: [Piece] = []
        private(set) var words = ""
        private var (before, number, unit) = ("", "", "")
        /// Whether a space stands behind the number: a unit may follow, another number is one of its own.
        private var isSpaced = false

        mutating func close() {
            defer { (before, number, unit, isSpaced) = ("", "", "", false) }
            if number.isEmpty { return }
            pieces.append(
                Piece(before: PlainLabel.plain(before), number: number, unit: PlainLabel.plain(unit)))
        }

        mutating func take(_ sign: Character) {
            let isDigit = sign.isASCII && sign.isNumber
            if isDigit || ".,".contains(sign) && !number.isEmpty && unit.isEmpty {
                let isPart = unit.hasSuffix("/")
                if isPart { unit.removeLast() }
                if !unit.isEmpty || isSpaced || isPart { close() }
                if isPart { before = "/" }
                number.append(sign)
            } else if sign.isWhitespace || "/、".contains(sign) {
                takeGap(sign)
            } else {
                words.append(sign)
                if number.isEmpty { before.append(sign) } else { unit.append(sign) }
            }
        }

        private mutating func takeGap(_ sign: Character) {
            if sign.isWhitespace, unit.isEmpty {
                isSpaced = !number.isEmpty
            } else if sign == "/", !unit.isEmpty {
                unit.append(sign)
            } else {
                close()
            }
            if sign == "/", number.isEmpty || unit.isEmpty {
                close()
                before = "/"
            }
        }
    }
}

/// A mark of yes or no.
enum YesNoMark {
    case chosen(Bool)
    /// Both are printed, and neither is marked.
    case unselected

    /// - Returns: nil where the text is neither.
    init?(_ text: String) {
        let plain = PlainLabel.plain(text).filter { !"/|,、".contains($0) }
        if let flag = Self.flag(plain) {
            self = .chosen(flag)
            return
        }
        let marked = Self.marked(plain)
        guard let yes = marked.first(where: { Self.flag($0.word) == true }),
            let no = marked.first(where: { Self.flag($0.word) == false }), marked.count == 2
        else { return nil }
        self = yes.isMarked == no.isMarked ? .unselected : .chosen(yes.isMarked)
    }

    private static func flag(_ word: String) -> Bool? {
        if ValueReader.yesWords.contains(word) { return true }
        return ValueReader.noWords.contains(word) ? false : nil
    }

    /// The two answers of 有無, each with whether a filled box stands before it.
    private static func marked(_ text: String) -> [(word: String, isMarked: Bool)] {
        let signs = ImportWords.checked + ImportWords.unchecked
        let bare = text.filter { !signs.contains($0) }
        for yes in ValueReader.yesWords where bare.hasPrefix(yes) {
            let no = String(bare.dropFirst(yes.count))
            guard flag(no) == false else { continue }
            func isMarked(_ word: String) -> Bool {
                text.firstRange(of: word).map { range in
                    text[..<range.lowerBound].last.map(ImportWords.checked.contains(_:)) ?? false
                } ?? false
            }
            return [(yes, isMarked(yes)), (no, isMarked(no))]
        }
        return []
    }
}
