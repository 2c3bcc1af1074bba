// Reads the sheets of an XLSX file; nothing in it is computed or run.

import XMLFiles

/// Reads a workbook.
struct XLSXReader {
    /// What to know of the sheets.
    private(set) var warnings: [OfficeProblem] = []
    private var package: PackageReader
    private var sheets: [(name: String, path: String, isHidden: Bool)] = []
    private var context = SheetContext()

    init(_ package: PackageReader, _ main: String) throws(OfficeProblem) {
        self.package = package
        let relations = try self.package.relations(of: main)
        try readBook(main, relations)
        for relation in relations.values.sorted(by: { $0.path < $1.path }) {
            switch relation.kind {
            case "sharedStrings": context.strings = try sharedStrings(relation.path)
            case "styles": context.formats = try formats(relation.path)
            default: break
            }
        }
    }

    /// The sheets in the order of the workbook.
    mutating func grids() throws(OfficeProblem) -> [Grid] {
        var grids: [Grid] = []
        var cells = 0
        for sheet in sheets {
            var reader = SheetReader(sheet.name, context, cellsBefore: cells)
            try package.read(sheet.path) { reader.visit($0) }
            if let problem = reader.problem { throw problem }
            var grid = reader.grid
            grid.isHidden = sheet.isHidden
            cells += grid.cells.count
            warnings += reader.warnings
            if sheet.isHidden || !grid.hiddenRows.isEmpty || !grid.hiddenColumns.isEmpty {
                warnings.append(.hidden(sheet: sheet.name))
            }
            grids.append(grid)
        }
        return grids
    }

    private mutating func readBook(
        _ main: String, _ relations: [String: PackageReader.Relation]
    ) throws(OfficeProblem) {
        var sheets: [(name: String, path: String, isHidden: Bool)] = []
        var since1904 = false
        var missing: String?
        try package.read(main) { event in
            guard case .start(let tag) = event else { return true }
            if tag.name == "workbookPr" { since1904 = ["1", "true"].contains(tag["date1904"]) }
            guard tag.name == "sheet", let name = tag["name"] else { return true }
            guard let relation = relations[tag["r:id"] ?? ""] else {
                missing = name
                return false
            }
            let isSheet = relation.kind == "worksheet"
            if isSheet { sheets.append((name, relation.path, (tag["state"] ?? "visible") != "visible")) }
            return sheets.count <= OfficeLimits.sheets
        }
        if let missing { throw .missingPart(missing) }
        if sheets.count > OfficeLimits.sheets {
            throw .tooLarge(sheet: main, .sheets, limit: OfficeLimits.sheets)
        }
        (self.sheets, context.since1904) = (sheets, since1904)
    }

    /// Texts that cells share; readings (furigana) are not part of a text.
    private mutating func sharedStrings(_ part: String) throws(OfficeProblem) -> [String] {
        var strings: [String] = []
        var text = RichText()
        try package.read(part) { event in
            if case .start(let tag) = event, tag.name == "si" { text = RichText() }
            text.visit(event)
            if case .end("si") = event { strings.append(text.text) }
            return strings.count <= OfficeLimits.sharedStrings
        }
        if strings.count > OfficeLimits.sharedStrings {
            throw .tooLarge(sheet: part, .strings, limit: OfficeLimits.sharedStrings)
        }
        return strings
    }

    private mutating func formats(_ part: String) throws(OfficeProblem) -> CellFormats {
        var formats = CellFormats()
        try package.read(part) { event in
            formats.visit(event)
            return true
        }
        return formats
    }
}
