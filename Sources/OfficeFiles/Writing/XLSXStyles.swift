// The styles of XLSX files: each look in the forms that values need.

import XMLFiles

/// The part that says how cells look.
enum XLSXStyles {
    /// What a look must know of the value that it shows.
    private enum Form: Int, CaseIterable {
        case general
        /// A text that would become a formula if somebody typed it anew.
        case quoted
        case date
        /// Excel shows the words of a truth value whatever its format; others would show 1 and 0.
        case flag

        init(_ value: CellValue) {
            switch value {
            case .date(let date): self = SerialDay.number(date) == nil ? .general : .date
            case .text(let text): self = CellText.looksLikeFormula(text) ? .quoted : .general
            case .flag: self = .flag
            case .empty, .number: self = .general
            }
        }
    }

    /// Formats of the workbook's own; dates stand in the order of ISO 8601.
    private static let (dateFormat, flagFormat) = (164, 165)
    /// The format of spreadsheets for whole numbers in groups of three digits.
    private static let groupedFormat = 3

    /// The place of a cell's style in the table of styles; 0 is a plain cell.
    static func index(_ cell: Cell) -> Int {
        cell.style.rawValue * Form.allCases.count + Form(cell.value).rawValue
    }

    static let text = {
        var xml = XMLWriter()
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        xml.element("styleSheet", [("xmlns", main)]) { xml in
            let formats = [(dateFormat, "yyyy\\-mm\\-dd"), (flagFormat, #""TRUE";"TRUE";"FALSE""#)]
            xml.element("numFmts", [("count", "\(formats.count)")]) { xml in
                for (id, code) in formats {
                    xml.element("numFmt", [("numFmtId", "\(id)"), ("formatCode", code)])
                }
            }
            fonts(&xml)
            fills(&xml)
            borders(&xml)
            xml.element("cellStyleXfs", [("count", "1")]) { $0.element("xf") }
            let looks = CellStyle.allCases.flatMap { style in Form.allCases.map { (style, $0) } }
            xml.element("cellXfs", [("count", "\(looks.count)")]) { xml in
                for (style, form) in looks { look(style, form, &xml) }
            }
            xml.element("cellStyles", [("count", "1")]) { xml in
                xml.element("cellStyle", [("name", "Normal"), ("xfId", "0"), ("builtinId", "0")])
            }
        }
        return xml.text
    }()

    private static func look(_ style: CellStyle, _ form: Form, _ xml: inout XMLWriter) {
        let border = style.hasLines ? 1 : 0
        let grouped = style == .figure ? groupedFormat : 0
        let format = form == .date ? dateFormat : form == .flag ? flagFormat : grouped
        xml.element(
            "xf",
            [
                ("numFmtId", "\(format)"), ("fontId", "\(font(style))"), ("fillId", "\(fill(style))"),
                ("borderId", "\(border)"), ("xfId", "0"), ("applyNumberFormat", format == 0 ? nil : "1"),
                ("applyFont", "1"), ("applyFill", "1"), ("applyBorder", "1"), ("applyAlignment", "1"),
                ("quotePrefix", form == .quoted ? "1" : nil),
            ]
        ) { xml in
            xml.element("alignment", [("vertical", "top"), ("wrapText", style.wraps ? "1" : nil)])
        }
    }

    /// The place of a look's font and of its shade among those of the workbook.
    private static func font(_ style: CellStyle) -> Int {
        switch style {
        case .header, .heading: 1
        case .title: 2
        case .note: 3
        case .plain, .body, .proposed, .label, .figure: 0
        }
    }

    private static func fill(_ style: CellStyle) -> Int {
        switch style {
        case .header, .label: 2
        case .proposed: 3
        case .plain, .title, .body, .figure, .heading, .note: 0
        }
    }

    private static func fonts(_ xml: inout XMLWriter) {
        let fonts = [("10", false), ("10", true), ("14", true), ("9", false)]
        xml.element("fonts", [("count", "\(fonts.count)")]) { xml in
            for (size, isBold) in fonts {
                xml.element("font") { xml in
                    if isBold { xml.element("b") }
                    xml.element("sz", [("val", size)])
                    xml.element("name", [("val", "游ゴシック")])
                    xml.element("family", [("val", "2")])
                    xml.element("charset", [("val", "128")])
                }
            }
        }
    }

    /// The first two are spreadsheets' own.
    private static func fills(_ xml: inout XMLWriter) {
        xml.element("fills", [("count", "4")]) { xml in
            for pattern in ["none", "gray125"] {
                xml.element("fill") { $0.element("patternFill", [("patternType", pattern)]) }
            }
            for colour in ["FFE4EFEE", "FFFFF3CC"] {
                xml.element("fill") { xml in
                    xml.element("patternFill", [("patternType", "solid")]) { xml in
                        xml.element("fgColor", [("rgb", colour)])
                    }
                }
            }
        }
    }

    private static func borders(_ xml: inout XMLWriter) {
        xml.element("borders", [("count", "2")]) { xml in
            xml.element("border")
            xml.element("border") { xml in
                for side in ["left", "right", "top", "bottom"] {
                    xml.element(side, [("style", "thin")]) { $0.element("color", [("rgb", "FF8A8A8A")]) }
                }
            }
        }
    }
}
