// The text that was extracted from a sheet, as tables again: cells between tabs, labels that were broken over
// lines, labels and values on one line.

import OfficeFiles
import Rulebook

/// Makes grids of a text; several where the text holds the sheets of several municipalities.
package struct TextSheet {
    private let index: LabelIndex
    private let lines: [String]

    /// A label is broken over so many lines at most.
    private static let longestLabel = 5

    private init(_ text: String, _ index: LabelIndex) {
        self.index = index
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }

    /// A file for each municipality that the text names.
    static func sources(of text: String, named name: String, _ context: ImportContext) -> [ImportSource] {
        TextSheet(text, context.index).grids.map {
            var contents = OfficeContents(.tabs)
            contents.grids = [$0]
            return ImportSource(name: name, contents: contents, isText: true)
        }
    }

    private var grids: [Grid] {
        var grids = [Grid(name: "")]
        var named: AreaName?
        var number = 0
        while number < lines.count {
            if let name = AreaName(lines[number]), named == nil || name.isFull && name.name != named?.name {
                if named != nil { grids.append(Grid(name: "")) }
                named = name
                tell(name, at: number, in: &grids[grids.count - 1])
                number += 1
                continue
            }
            let (cells, count) = cells(at: number)
            for (column, cell) in cells.enumerated() where !cell.isEmpty {
                grids[grids.count - 1].cells[CellAddress(row: number, column: column)] = .text(cell)
            }
            number += count
        }
        return grids
    }

    private func tell(_ name: AreaName, at row: Int, in grid: inout Grid) {
        let cells = [
            ImportWords.municipality[0], name.name, ImportWords.prefecture[0], name.prefecture ?? "",
        ]
        for (column, text) in cells.prefix(name.prefecture == nil ? 2 : 4).enumerated() {
            grid.cells[CellAddress(row: row, column: column)] = .text(text)
        }
    }

    /// The cells of a line, and how many lines they took.
    private func cells(at number: Int) -> (cells: [String], lines: Int) {
        let line = lines[number]
        if line.contains("\t") {
            return (line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init), 1)
        }
        let trimmed = line.drop(while: \.isWhitespace)
        if trimmed.isEmpty { return ([], 1) }
        if let cells = labelled(String(trimmed)) { return closed(cells, at: number) }
        var joined = String(trimmed)
        for count in 1..<Self.longestLabel {
            guard lines.indices.contains(number + count), case let next = lines[number + count],
                !next.allSatisfy(\.isWhitespace), !next.contains("\t")
            else { break }
            joined += next.drop(while: \.isWhitespace)
            if let cells = labelled(joined) { return (cells, count + 1) }
        }
        return ([String(trimmed)], 1)
    }

    /// A label whose bracket goes on in the next line, with what stands behind the bracket there.
    private func closed(_ cells: [String], at number: Int) -> (cells: [String], lines: Int) {
        let brackets = PlainLabel.plain(cells.joined()).filter { "()".contains($0) }
        guard brackets.last == "(", lines.indices.contains(number + 1), !lines[number + 1].contains("\t"),
            let end = lines[number + 1].firstIndex(where: { $0 == "）" || $0 == ")" }),
            !lines[number + 1][..<end].contains(where: { "（(".contains($0) })
        else { return (cells, 1) }
        let rest = lines[number + 1][lines[number + 1].index(after: end)...].drop(while: \.isWhitespace)
        return (rest.isEmpty ? cells : cells + [String(rest)], 2)
    }

    /// A heading or a label, and what stands behind it on the line.
    private func labelled(_ line: String) -> [String]? {
        var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        var cells: [String] = []
        if let first = words.first, first.hasPrefix("(") || first.hasPrefix("（"), DateSlot(first) != nil {
            cells.append(words.removeFirst())
        }
        for _ in 0..<2 {
            guard
                let length = (1...max(1, words.count)).reversed().first(where: { isLabel(words.prefix($0)) })
            else { break }
            cells.append(words.prefix(length).joined(separator: " "))
            words.removeFirst(length)
        }
        guard cells.contains(where: { isLabel([$0]) }) else { return nil }
        while let first = words.first, YesNoMark(first) != nil { cells.append(words.removeFirst()) }
        return words.isEmpty ? cells : cells + [words.joined(separator: " ")]
    }

    private func isLabel(_ words: some Sequence<String>) -> Bool {
        let label = PlainLabel(words.joined())
        if index.isHeading(label) { return true }
        if case .none = index.target(of: label, under: []) { return false }
        return true
    }
}
