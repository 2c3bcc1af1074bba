// Which row or column of a table names its municipalities.

import OfficeFiles
import Rulebook

extension WideTable {
    /// The names of the municipalities: the row that says so, or the last before the labels.
    func names(
        in heads: [[GridCell]], before: [[GridCell]], _ lines: [Line]
    ) -> [(cell: GridCell, place: Int)]? {
        let named = heads.first { Self.word(of: $0).map(ImportWords.municipality.contains) ?? false }
        // A form tells name, prefecture and year side by side in one row.
        let others = ImportWords.prefecture + ImportWords.year
        if let named, named.dropFirst().contains(where: { others.contains(PlainLabel.plain($0.text)) }) {
            return nil
        }
        guard let row = named ?? before.last(where: { $0.count >= least }) else { return nil }
        // A row of values is none of names, whatever its label.
        if row.contains(where: { DateSlot($0.text) != nil || YesNoMark($0.text) != nil }) { return nil }
        let cells = row.filter(isName(_:))
        if cells.contains(where: { isLabel($0) }) { return nil }
        let names = cells.map { (cell: $0, place: place($0)) }
        let count = names.count { isFilled($0.place, lines) }
        if named != nil, names.count >= least {
            let isNear =
                !isTransposed || lines.count >= Self.leastLabels
                || lines.contains { line in row.contains { place($0) == place(line.label) } }
            let isSure = isNear && (cells.allSatisfy { AreaName($0.text) != nil } || count >= least)
            return isSure ? names : nil
        }
        return lines.count >= Self.leastLabels && count >= least && count == names.count ? names : nil
    }

    /// How many labels a table has at least whose head does not say that it names municipalities.
    private static let leastLabels = 2

    /// Whether a cell of the row of names may be one: no word of the head, no sum, no number.
    private func isName(_ cell: GridCell) -> Bool {
        let word = PlainLabel.plain(cell.text)
        let words = ImportWords.head + ImportWords.item + ImportWords.value + ImportWords.unit
        return !(words + ImportWords.date + ImportWords.remark + ImportWords.total).contains(word)
            && CellPhrase(cell.text).pieces.isEmpty
    }

    private func isLabel(_ cell: GridCell) -> Bool {
        if case .none = context.index.target(of: cell.label, under: []) { false } else { true }
    }

    /// Whether most of what stands below a name can be read.
    private func isFilled(_ place: Int, _ lines: [Line]) -> Bool {
        var (good, all) = (0, 0)
        for line in lines {
            guard let cell = line.places[place]?.first else { continue }
            all += 1
            if values(of: line, [cell]).contains(where: { $0.fact.state != .unclear && $0.doubt == nil }) {
                good += 1
            }
        }
        return all > 0 && good * 5 >= all * 3
    }
}
