// Reads one file: its records first, then what its forms and tables say beside them.

import Diagnostics
import FEELValues
import OfficeFiles
import Records
import Rulebook

/// Reads the tables of a file.
struct FileReading {
    private let source: ImportSource
    private let context: ImportContext
    private(set) var drafts: [Draft] = []
    private(set) var findings: [Finding] = []

    init(_ source: ImportSource, _ context: ImportContext) {
        self.source = source
        self.context = context
    }

    func read() -> FileReading {
        var reading = self
        let forms = source.contents.grids.filter { !reading.readsRecord($0) }
        for grid in forms {
            if !source.isText,
                let wide = WideTable(grid, context, file: source.name, sheet: reading.sheet(grid))
            {
                reading.drafts += wide.drafts
                reading.findings += wide.findings
            } else {
                reading.readForm(grid)
            }
        }
        reading.readParagraphs()
        return reading
    }

    /// A document tells in a line of text whose it is.
    private mutating func readParagraphs() {
        for (number, text) in source.contents.paragraphs.enumerated() {
            let spot = Spot(file: source.name, sheet: "", cell: "P\(number + 1)")
            let head = HeadLine(text)
            if let head, drafts.count == 1 { drafts[0].tell(head) }
            let isKnown = head != nil || context.index.isTitle(PlainLabel(text))
            findings.append(
                Finding(spot: spot, text: text, outcome: isKnown ? .head : .ignored(nearest: nil)))
        }
    }

    private func sheet(_ grid: Grid) -> String { source.contents.grids.count == 1 ? "" : grid.name }

    private mutating func readsRecord(_ grid: Grid) -> Bool {
        let name = source.contents.grids.count == 1 ? source.name : "\(source.name) \(grid.name)"
        guard let readings = ProfileTable.profiles(from: grid, named: name, context.rulebook) else {
            return false
        }
        for reading in readings {
            let start = Spot(file: source.name, sheet: sheet(grid), cell: "A1")
            if let profile = reading.profile { drafts.append(Draft(at: start, base: profile)) }
            for (field, place) in reading.places.sorted(by: { $0.value < $1.value }) {
                let spot = Spot(file: source.name, sheet: sheet(grid), cell: "\(place)")
                let value = reading.profile?.fact(field).value
                findings.append(
                    Finding(
                        spot: spot, text: grid[place].text,
                        outcome: .read(field: field, value: value.map { $0.isNull ? "" : $0.text } ?? "")))
            }
            findings += reading.diagnostics.map { diagnostic in
                Finding(
                    spot: start, text: diagnostic.range?.file.text ?? "",
                    outcome: .doubtful(field: nil, .other(diagnostic)))
            }
        }
        return true
    }

    private mutating func readForm(_ grid: Grid) {
        var walk = SheetWalk(context, file: source.name, sheet: sheet(grid), isText: source.isText)
        walk.walk(grid)
        let start = Spot(file: source.name, sheet: sheet(grid), cell: source.isText ? "L1" : "A1")
        var draft = Draft(at: start)
        let place = drafts.firstIndex {
            walk.name == nil && drafts.count == 1 || $0.name == nil || $0.isNamed(walk.name?.text)
        }
        if let place { draft = drafts.remove(at: place) }
        var laying = Laying(draft, context.rulebook)
        laying.tellHead(walk)
        for outcome in walk.outcomes { laying.lay(outcome) }
        for table in walk.tables { laying.lay(table, among: walk.texts) }
        drafts.insert(laying.draft, at: place ?? drafts.count)
        findings += walk.findings + laying.findings
    }
}
