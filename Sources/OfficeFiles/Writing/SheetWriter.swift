// Writes one sheet of an XLSX file.

import XMLFiles

/// Writes a sheet; every text is written as a text.
struct SheetWriter {
    private let sheet: Sheet
    private let lists: ChoiceLists
    private let listSheet: String
    private var strings: SharedStrings
    private let heights: [Int?]

    private init(_ sheet: Sheet, lists: ChoiceLists, listSheet: String, strings: SharedStrings) {
        self.sheet = sheet
        self.lists = lists
        self.listSheet = listSheet
        self.strings = strings
        heights = RowHeights(sheet).all
    }

    /// The part of a sheet; its texts are added to those that the workbook shares.
    static func write(
        _ sheet: Sheet, lists: ChoiceLists, listSheet: String, strings: inout SharedStrings
    ) -> String {
        var writer = SheetWriter(sheet, lists: lists, listSheet: listSheet, strings: strings)
        let text = writer.text()
        strings = writer.strings
        return text
    }

    private mutating func text() -> String {
        var xml = XMLWriter()
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        xml.element("worksheet", [("xmlns", main)]) { xml in
            xml.element("sheetPr") { $0.element("pageSetUpPr", [("fitToPage", "1")]) }
            view(&xml)
            columns(&xml)
            xml.element("sheetData") { xml in
                for (index, cells) in sheet.rows.enumerated() { row(index, cells, &xml) }
            }
            merges(&xml)
            choices(&xml)
            page(&xml)
        }
        return xml.text
    }

    private func view(_ xml: inout XMLWriter) {
        xml.element("sheetViews") { xml in
            xml.element("sheetView", [("workbookViewId", "0")]) { xml in
                let (rows, columns) = (sheet.frozenRows, sheet.frozenColumns)
                if rows == 0, columns == 0 { return }
                let pane = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight"
                xml.element(
                    "pane",
                    [
                        ("xSplit", columns == 0 ? nil : "\(columns)"),
                        ("ySplit", rows == 0 ? nil : "\(rows)"),
                        ("topLeftCell", "\(CellAddress(row: rows, column: columns))"), ("activePane", pane),
                        ("state", "frozen"),
                    ])
            }
        }
    }

    private func columns(_ xml: inout XMLWriter) {
        if sheet.widths.isEmpty { return }
        xml.element("cols") { xml in
            for (index, width) in sheet.widths.enumerated() {
                let place = "\(index + 1)"
                xml.element(
                    "col", [("min", place), ("max", place), ("width", "\(width)"), ("customWidth", "1")])
            }
        }
    }

    private mutating func row(_ index: Int, _ cells: [Cell], _ xml: inout XMLWriter) {
        let hidden = sheet.hiddenRows.contains(index) ? "1" : nil
        let height = heights[index].map { "\($0)" }
        // Programs find the height of a row by themselves, but not where cells are merged.
        let isFound = height == nil || (sheet.merges.isEmpty && sheet.leastHeights.isEmpty)
        let custom = isFound ? nil : "1"
        xml.element(
            "row", [("r", "\(index + 1)"), ("ht", height), ("customHeight", custom), ("hidden", hidden)]
        ) { xml in
            for (column, cell) in cells.enumerated() {
                write(cell, at: CellAddress(row: index, column: column), &xml)
            }
        }
    }

    private mutating func write(_ cell: Cell, at address: CellAddress, _ xml: inout XMLWriter) {
        let style = XLSXStyles.index(cell)
        let place = [("r", "\(address)"), ("s", style == 0 ? nil : "\(style)")]
        switch cell.value {
        case .empty: if style != 0 { xml.element("c", place) }
        case .flag(let flag): value(flag ? "1" : "0", place + [("t", "b")], &xml)
        case .number(let number) where number.isFinite: value(cell.value.text, place, &xml)
        case .date(let date):
            guard let serial = SerialDay.number(date) else { return text(date.description, place, &xml) }
            value("\(serial)", place, &xml)
        case .text, .number: text(cell.value.text, place, &xml)
        }
    }

    private func value(_ text: String, _ attributes: [(String, String?)], _ xml: inout XMLWriter) {
        xml.element("c", attributes) { $0.element("v", text: text) }
    }

    private mutating func text(_ text: String, _ place: [(String, String?)], _ xml: inout XMLWriter) {
        value("\(strings.number(of: text))", place + [("t", "s")], &xml)
    }

    private func merges(_ xml: inout XMLWriter) {
        if sheet.merges.isEmpty { return }
        xml.element("mergeCells", [("count", "\(sheet.merges.count)")]) { xml in
            for range in sheet.merges { xml.element("mergeCell", [("ref", "\(range)")]) }
        }
    }

    private func choices(_ xml: inout XMLWriter) {
        let formulas = sheet.choices.compactMap { choice in
            lists.formula(choice.values, on: listSheet).map { (choice.range, $0) }
        }
        if formulas.isEmpty { return }
        xml.element("dataValidations", [("count", "\(formulas.count)")]) { xml in
            for (range, formula) in formulas {
                let manner = [("type", "list"), ("allowBlank", "1"), ("showErrorMessage", "1")]
                xml.element("dataValidation", manner + [("sqref", "\(range)")]) { xml in
                    xml.element("formula1", text: formula)
                }
            }
        }
    }

    /// A4, as wide as the page, as many pages high as it needs.
    private func page(_ xml: inout XMLWriter) {
        let side = [("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6")]
        xml.element("pageMargins", side + [("header", "0.3"), ("footer", "0.3")])
        xml.element(
            "pageSetup",
            [
                ("paperSize", "9"), ("orientation", sheet.isLandscape ? "landscape" : "portrait"),
                ("fitToWidth", "1"), ("fitToHeight", "0"),
            ])
        xml.element("headerFooter") { $0.element("oddFooter", text: "&C&P / &N") }
    }
}
