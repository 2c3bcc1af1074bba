// The table of targets in Documentation/architecture.md, as data.

/// What the documentation says of each target.
struct TargetTable {
    /// One row.
    struct Row {
        var floor: Int
        var name: String
        var mayImport: Set<String>
    }

    private(set) var rows: [Row] = []

    /// Reads the rows that begin with a number; an unreadable table has none.
    init(markdown: String) {
        for line in markdown.split(separator: "\n") where line.hasPrefix("|") {
            let cells = line.split(separator: "|").map { $0.filter { $0 != " " && $0 != "`" } }
            guard cells.count == 4, let floor = Int(cells[0]) else { continue }
            let names = cells[3].split(separator: ",").map(String.init).filter { $0 != "–" }
            rows.append(Row(floor: floor, name: cells[1], mayImport: Set(names)))
        }
    }
}
