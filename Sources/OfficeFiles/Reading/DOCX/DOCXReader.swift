// Reads the paragraphs and tables of a DOCX file.

import XMLFiles

/// Reads the main part of a document.
struct DOCXReader {
    /// Paragraphs that stand in no table.
    private(set) var paragraphs: [String] = []
    /// The tables in the order in which they begin.
    private(set) var grids: [Grid] = []
    private var problem: OfficeProblem?
    private let part: String
    /// The paragraphs that are being read, one inside another in text boxes.
    private var open: [String] = []
    private var tables: [OpenTable] = []
    private var skipped = 0
    private var isText = false

    /// What is written twice, was deleted, or tells only how something is read.
    private static let passedOver: Set<String> = ["Fallback", "del", "moveFrom", "rt"]

    /// What a document holds.
    static func read(_ text: String, part: String) throws(OfficeProblem) -> DOCXReader {
        var reader = DOCXReader(part: part)
        do throws(XMLFact) {
            try XMLStream.read(text) { reader.visit($0) }
        } catch {
            throw .xml(part: part, error)
        }
        if let problem = reader.problem { throw problem }
        return reader
    }

    private init(part: String) { self.part = part }

    private mutating func visit(_ event: XMLStream.Event) -> Bool {
        switch event {
        case .start(let tag):
            if skipped > 0 || Self.passedOver.contains(tag.name) { skipped += 1 } else { begin(tag) }
        case .text(let text): if isText { write(text) }
        case .end(let name): if skipped > 0 { skipped -= 1 } else { end(name) }
        }
        return problem == nil
    }

    private mutating func begin(_ tag: XMLStream.Tag) {
        switch tag.name {
        case "p": open.append("")
        case "t": isText = true
        case "tab": write("\t")
        case "br", "cr": write("\n")
        case "noBreakHyphen": write("-")
        case "tbl": beginTable()
        case "tr": change { $0.beginRow() }
        case "tc": change { $0.beginCell() }
        case "gridSpan": change { $0.span(tag["w:val"].flatMap { Int($0) } ?? 1) }
        case "vMerge": change { $0.goOn(tag["w:val"] != "restart") }
        default: break
        }
    }

    private mutating func end(_ name: String) {
        switch name {
        case "t": isText = false
        case "p": if let text = open.popLast() { finish(text) }
        case "tc": change { $0.endCell() }
        case "tbl":
            guard let table = tables.popLast() else { return }
            grids[table.number] = table.grid
        default: break
        }
    }

    private mutating func write(_ text: String) {
        if !open.isEmpty { open[open.count - 1] += text }
    }

    private mutating func beginTable() {
        if tables.count >= OfficeLimits.nestedTables {
            problem = .tooLarge(sheet: part, .depth, limit: OfficeLimits.nestedTables)
        }
        tables.append(OpenTable(number: grids.count))
        grids.append(Grid(name: "\(grids.count + 1)"))
    }

    /// A paragraph belongs to the innermost cell around it.
    private mutating func finish(_ text: String) {
        if tables.isEmpty {
            if !text.isEmpty { paragraphs.append(text) }
        } else {
            tables[tables.count - 1].add(text)
        }
        if paragraphs.count > OfficeLimits.paragraphs {
            problem = .tooLarge(sheet: part, .paragraphs, limit: OfficeLimits.paragraphs)
        }
    }

    private mutating func change(_ change: (inout OpenTable) -> Void) {
        if tables.isEmpty { return }
        change(&tables[tables.count - 1])
        problem = problem ?? tables[tables.count - 1].problem
    }
}
