// How wide the columns of a table should be.

import Diagnostics

/// The widths that the texts of a table ask for, in half-width letters.
package struct ColumnWidths {
    private struct Wish {
        let header: Int
        /// The widths of all lines.
        let lines: Set<Int>
        let longestWord: Int
        /// What a cell holds; long ones count more than their share.
        let volume: Double

        /// So that no word and no line up to a length is broken.
        func least(upTo short: Int) -> Int {
            max(4, longestWord, min(header, short), lines.filter { $0 <= short }.max() ?? 0)
        }

        /// So that every line stands on one.
        var most: Int { max(least(upTo: ColumnWidths.shortLines[0]), lines.max() ?? 0) }
    }

    private let wishes: [Wish]

    private static let (longestWord, longestVolume) = (20, 200.0)
    /// Lines up to the first length are not broken, or up to the next where that takes too much room.
    private static let shortLines = [14, 10, 7, 4]

    /// - Parameter rows: the lines of each cell.
    package init(header: [String], rows: [[[String]]]) {
        wishes = header.indices.map { column in
            let cells = rows.map { $0.indices.contains(column) ? $0[column] : [] }
            let volumes = cells.map { Double($0.map(\.displayWidth).reduce(0, +)) }
            let count = Double(max(1, cells.count))
            let mean = volumes.reduce(0, +) / count
            let square = volumes.map { $0 * $0 }.reduce(0, +) / count
            return Wish(
                header: header[column].displayWidth, lines: Set(cells.joined().map(\.displayWidth)),
                longestWord: cells.joined().map(Self.longestWord(_:)).max() ?? 0,
                volume: min(Self.longestVolume, (mean + square.squareRoot()) / 2))
        }
    }

    /// Words of half-width letters, where lines are not broken.
    private static func longestWord(_ line: String) -> Int {
        let words = line.split { !$0.isASCII || $0 == " " || $0 == "-" }
        return min(words.map(\.count).max() ?? 0, longestWord)
    }

    /// The least width of each column: as generous as leaves room for the columns that hold much.
    private func least(_ total: Int, letter: Int, margins: Int) -> [Int] {
        let tries = Self.shortLines.map { short in
            wishes.map { $0.least(upTo: short) * letter + margins }
        }
        return tries.first { $0.reduce(0, +) * 5 <= total * 3 } ?? tries[tries.count - 1]
    }

    /// The width of each column; together they are the total, or less where all lines fit and none is stretched.
    ///
    /// - Parameters:
    ///   - letter: the width of a half-width letter, in the unit of the total.
    ///   - margins: what a cell needs beside its text.
    package func shared(_ total: Int, letter: Int, margins: Int, stretching: Bool = true) -> [Int] {
        if wishes.isEmpty { return [] }
        var widths = least(total, letter: letter, margins: margins).map(Double.init)
        let most = wishes.map { Double($0.most * letter + margins) }
        var growing = Set(wishes.indices)
        // Where not even the words fit, all give way alike; where everything fits, all that is left is shared.
        while case let rest = Double(total) - widths.reduce(0, +), rest > 1 {
            if growing.isEmpty, !stretching { return rounded(widths, to: total - Int(rest)) }
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
