// The lists of Word files.

import XMLFiles

/// The part that says how lists are numbered.
enum DOCXNumbering {
    /// The list of all bullets.
    static let bullets = 1
    /// The list of the headings, where they are numbered.
    static let headings = 2
    /// The first list of numbers; each begins at 1 and is a list of its own.
    static let firstNumbers = 3

    private static let (bulletForm, headingForm, numberForm) = (0, 1, 2)

    static func text(lists: Int) -> String {
        var xml = XMLWriter()
        xml.element("w:numbering", [("xmlns:w", DOCXFrame.main)]) { xml in
            form(bulletForm, "singleLevel", [level(0, "bullet", "・", indent: 300)], &xml)
            form(headingForm, "multilevel", (0..<4).map(headingLevel(_:)), &xml)
            form(numberForm, "singleLevel", [level(0, "decimal", "%1.", indent: 400)], &xml)
            list(bullets, of: bulletForm, restarts: false, &xml)
            list(headings, of: headingForm, restarts: false, &xml)
            for number in 0..<lists {
                list(firstNumbers + number, of: numberForm, restarts: true, &xml)
            }
        }
        return xml.text
    }

    private typealias Level = (inout XMLWriter) -> Void

    private static func form(_ id: Int, _ kind: String, _ levels: [Level], _ xml: inout XMLWriter) {
        xml.element("w:abstractNum", [("w:abstractNumId", "\(id)")]) { xml in
            xml.word("multiLevelType", kind)
            for level in levels { level(&xml) }
        }
    }

    private static func headingLevel(_ index: Int) -> Level {
        let text = (1...index + 1).map { "%\($0)" }.joined(separator: ".") + (index == 0 ? "." : "")
        return level(index, "decimal", text, indent: 0, style: "Heading\(index + 1)")
    }

    private static func level(
        _ index: Int, _ format: String, _ text: String, indent: Int, style: String? = nil
    ) -> Level {
        { xml in
            xml.element("w:lvl", [("w:ilvl", "\(index)")]) { xml in
                xml.word("start", "1")
                xml.word("numFmt", format)
                if let style { xml.word("pStyle", style) }
                if style != nil { xml.word("suff", "space") }
                xml.word("lvlText", text)
                xml.word("lvlJc", "left")
                xml.element("w:pPr") { xml in
                    xml.element("w:ind", [("w:left", "\(indent)"), ("w:hanging", "\(indent)")])
                }
            }
        }
    }

    private static func list(_ id: Int, of form: Int, restarts: Bool, _ xml: inout XMLWriter) {
        xml.element("w:num", [("w:numId", "\(id)")]) { xml in
            xml.word("abstractNumId", "\(form)")
            if !restarts { return }
            xml.element("w:lvlOverride", [("w:ilvl", "0")]) { $0.word("startOverride", "1") }
        }
    }
}
