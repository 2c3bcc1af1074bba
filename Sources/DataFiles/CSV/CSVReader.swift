// Reads CSV (RFC 4180) into the neutral tree: a list of rows, the header first, each a list of cells.

import Diagnostics

/// Reads a CSV text into a tree.
package struct CSVReader {
    private let file: SourceFile
    private let bytes: [UInt8]
    private var place = 0
    private var problems: [Diagnostic] = []

    /// The rows of a file; all have as many cells as the header.
    package static func tree(of file: SourceFile) throws(DataFileFailure) -> Tree {
        var reader = CSVReader(file)
        let rows = reader.rows()
        reader.check(rows)
        if !reader.problems.isEmpty { throw DataFileFailure(reader.problems) }
        return .list(rows, SourceRange(file, 0, reader.bytes.count))
    }

    private init(_ file: SourceFile) {
        self.file = file
        bytes = Array(file.text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    private mutating func rows() -> [Tree] {
        var rows: [Tree] = []
        while place < bytes.count {
            let start = place
            var cells = [cell()]
            while place < bytes.count, bytes[place] == UInt8(ascii: ",") {
                place += 1
                cells.append(cell())
            }
            rows.append(.list(cells, SourceRange(file, start, place)))
            passLineEnd()
        }
        return rows
    }

    private mutating func passLineEnd() {
        if place < bytes.count, bytes[place] == UInt8(ascii: "\r") { place += 1 }
        if place < bytes.count, bytes[place] == UInt8(ascii: "\n") { place += 1 }
    }

    private mutating func cell() -> Tree {
        let isQuoted = place < bytes.count && bytes[place] == UInt8(ascii: "\"")
        return .scalar(isQuoted ? quotedCell() : plainCell())
    }

    private var isAtEndOfCell: Bool {
        place >= bytes.count
            || [UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n")].contains(bytes[place])
    }

    private mutating func plainCell() -> Tree.Scalar {
        let start = place
        while !isAtEndOfCell {
            if bytes[place] == UInt8(ascii: "\"") { report(.quoteInText, place, place + 1) }
            place += 1
        }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        let snippet = Snippet(text, in: file, from: start)
        return Tree.Scalar(snippet, isQuoted: false, range: SourceRange(file, start, place))
    }

    private mutating func quotedCell() -> Tree.Scalar {
        let start = place
        place += 1
        var text: [UInt8] = []
        var anchors = [Snippet.Anchor(text: 0, file: place)]
        while true {
            guard place < bytes.count else {
                report(.openQuote, start, start + 1)
                break
            }
            if bytes[place] == UInt8(ascii: "\"") {
                place += 1
                guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { break }
                anchors.append(Snippet.Anchor(text: text.count, file: place))
            }
            text.append(bytes[place])
            place += 1
        }
        passTextAfterQuote()
        let snippet = Snippet(String(decoding: text, as: UTF8.self), in: file, anchors: anchors)
        return Tree.Scalar(snippet, isQuoted: true, range: SourceRange(file, start, place))
    }

    private mutating func passTextAfterQuote() {
        let start = place
        while !isAtEndOfCell { place += 1 }
        if place > start { report(.textAfterQuote, start, place) }
    }

    /// The header names each column once, and all rows are as long as it.
    private mutating func check(_ rows: [Tree]) {
        guard case .list(let header, _)? = rows.first else { return report(.empty, 0, bytes.count) }
        var seen: Set<String> = []
        for cell in header.compactMap(\.scalar) where !seen.insert(cell.text).inserted {
            problems.append(CSVProblem.duplicateHeader(cell.text).diagnostic(at: cell.range))
        }
        for case .list(let cells, let range) in rows.dropFirst() where cells.count != header.count {
            let problem = CSVProblem.raggedRow(found: cells.count, expected: header.count)
            problems.append(problem.diagnostic(at: range))
        }
    }

    private mutating func report(_ problem: CSVProblem, _ lower: Int, _ upper: Int) {
        problems.append(problem.diagnostic(at: SourceRange(file, lower, upper)))
    }
}
