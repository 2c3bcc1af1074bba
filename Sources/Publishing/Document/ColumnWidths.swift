// How wide the columns of a table should be.

import Diagnostics

/// The widths that the texts of a table ask for, in half-width letters.
struct ColumnWidths {
    private struct Wish {
        /// So that no word, no short line and no short header is broken.
        let least: Int
        /// So that every line stands on one.
        let most: Int
        /// What an average cell holds.
        let volume: Double
    }

    private let wishes: [Wish]

    private static let (longestWord, shortLine, longestVolume) = (20, 14, 160.0)

    init(of table: Document.Table) {
        wishes = table.header.indices.map { column in
            let cells = table.rows.map { $0.indices.contains(column) ? $0[column] : [] }
            let lines = cells.flatMap { $0 }
            let header = table.header[column].displayWidth
            let least = [4, min(header, Self.shortLine)] + lines.map(Self.unbroken(_:))
            let volume = lines.map(\.displayWidth).reduce(0, +)
            return Wish(
                least: least.max() ?? 4, most: (least + lines.map(\.displayWidth)).max() ?? 4,
                volume: min(Self.longestVolume, Double(volume) / Double(max(1, cells.count))))
        }
    }

    /// How much of a line must stay together: all of a short one, else its longest word.
    private static func unbroken(_ line: String) -> Int {
        let width = line.displayWidth
        if width <= shortLine { return width }
        let words = line.split { !$0.isASCII || $0 == " " || $0 == "-" }
        return min(words.map(\.count).max() ?? 0, longestWord)
    }

    /// The width of each column; together they are the total.
    ///
    /// - Parameters:
    ///   - letter: the width of a half-width letter, in the unit of the total.
    ///   - margins: what a cell needs beside its text.
    func shared(_ total: Int, letter: Int, margins: Int) -> [Int] {
        if wishes.isEmpty { return [] }
        var widths = wishes.map { Double($0.least * letter + margins) }
        let most = wishes.map { Double($0.most * letter + margins) }
        var growing = Set(wishes.indices)
        // Where not even the words fit, all give way alike; where everything fits, all that is left is shared.
        while case let rest = Double(total) - widths.reduce(0, +), rest > 1 {
            let open = growing.isEmpty ? Array(wishes.indices) : growing.sorted()
            let sum = open.map { wishes[$0].volume + 1 }.reduce(0, +)
            for column in open { widths[column] += rest * (wishes[column].volume + 1) / sum }
            if growing.isEmpty { break }
            for column in growing where widths[column] >= most[column] { widths[column] = most[column] }
            growing = growing.filter { widths[$0] < most[$0] }
        }
        return rounded(widths, to: total)
    }

    /// Whole numbers in these proportions whose sum is the total.
    private func rounded(_ widths: [Double], to total: Int) -> [Int] {
        let sum = widths.reduce(0, +)
        var (before, used) = (0.0, 0)
        return widths.map { width in
            before += width
            let end = Int((before / sum * Double(total)).rounded())
            defer { used = end }
            return end - used
        }
    }
}
