// Reads the lines of a record.

import Diagnostics
import OfficeFiles
import Rulebook

/// The lines below the header row of a table.
struct RecordReader {
    private let lines: [RecordLine]
    private let columns: [RecordColumn: Int]
    private let name: String
    private let headerCells: Set<CellAddress>

    /// What the header row must name.
    private static let needed: [RecordColumn] = [.municipality, .year, .path, .row, .column, .value, .state]
    /// Above the header somebody may have put a title.
    private static let furthestHeader = 10

    /// - Returns: nil where the table is no record.
    init?(_ grid: Grid, named name: String) {
        let byRow = Dictionary(grouping: grid.cells.keys.sorted(), by: \.row)
        for row in 0..<Self.furthestHeader {
            var columns: [RecordColumn: Int] = [:]
            for address in byRow[row] ?? [] {
                guard let column = RecordColumn(header: grid[address].text) else { continue }
                columns[column] = columns[column] ?? address.column
            }
            guard Self.needed.allSatisfy({ columns[$0] != nil }) else { continue }
            self.columns = columns
            self.name = name
            headerCells = Set(byRow[row] ?? [])
            lines = Self.joined(byRow.keys.filter { $0 > row }.sorted().map { Self.line($0, grid, columns) })
            return
        }
        return nil
    }

    private static func line(_ row: Int, _ grid: Grid, _ columns: [RecordColumn: Int]) -> RecordLine {
        var line = RecordLine()
        line.row = row
        for (column, place) in columns {
            guard case let value = grid[CellAddress(row: row, column: place)], value != .empty else {
                continue
            }
            line[column] = RecordEscape.unescaped(value.text)
        }
        return line
    }

    /// Lines without those that go on with the text of the line above.
    private static func joined(_ lines: [RecordLine]) -> [RecordLine] {
        var joined: [RecordLine] = []
        for line in lines where line[.path] != nil {
            if let state = line[.state], RecordWords.goesOn.isSaid(by: state), !joined.isEmpty {
                joined[joined.count - 1].append(line)
            } else {
                joined.append(line)
            }
        }
        return joined
    }

    /// The profiles, one for each municipality and year, in the order in which they begin.
    func readings(_ rulebook: Rulebook) -> [RecordReading] {
        let keys = lines.map { [$0[.code], $0[.municipality], $0[.year]] }
        return unique(keys).map { key in
            let own = zip(lines, keys).filter { $0.1 == key }.map(\.0)
            return reading(of: own, rulebook)
        }
    }

    private func reading(of lines: [RecordLine], _ rulebook: Rulebook) -> RecordReading {
        let cells = RecordCells(name: name, columns: columns)
        let problems = Problems()
        let tree = RecordTree(lines, cells, rulebook, problems).tree
        let (profile, diagnostics) = Profile.reading(tree, rulebook: rulebook)
        var places: [Int: CellAddress] = [:]
        for line in lines {
            guard let field = line[.path].flatMap({ rulebook.schema.field(path: $0) }) else { continue }
            places[field] = places[field] ?? cells.address(of: .value, in: line)
        }
        return RecordReading(
            profile: profile, places: places, cells: headerCells.union(lines.flatMap(cells.addresses(of:))),
            diagnostics: problems.found + diagnostics)
    }
}
