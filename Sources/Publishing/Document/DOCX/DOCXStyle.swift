// One style of a paragraph.

import XMLFiles

/// A paragraph style of a Word file.
struct DOCXStyle {
    /// Something that a style says of paragraphs or of their letters.
    struct Property {
        let name: String
        let attributes: [(String, String?)]

        init(_ name: String, _ attributes: [(String, String?)]) {
            self.name = name
            self.attributes = attributes
        }

        static func on(_ name: String) -> Property { Property(name, []) }

        /// Half points.
        static func size(_ size: Int) -> Property { Property("sz", [("w:val", "\(size)")]) }

        static let centred = Property("jc", [("w:val", "center")])
        /// At the far side of the page.
        static let far = Property("jc", [("w:val", "right")])

        /// Twentieths of a point; a line of fixed height looks the same in every font, one without is as high as
        /// what stands in it.
        static func spacing(before: Int, after: Int, line: Int?) -> Property {
            Property(
                "spacing",
                [
                    ("w:before", "\(before)"), ("w:after", "\(after)"), ("w:line", "\(line ?? 240)"),
                    ("w:lineRule", line == nil ? "auto" : "exact"),
                ])
        }

        static func outline(_ level: Int) -> Property { Property("outlineLvl", [("w:val", "\(level)")]) }

        /// A line on one side, in eighths of a point.
        static func border(_ side: String, _ size: Int) -> Property {
            Property("pBdr", [(side, "\(size)")])
        }

        static func numbering(_ list: Int, level: Int = 0) -> Property {
            Property("numPr", [("ilvl", "\(level)"), ("numId", "\(list)")])
        }

        static func line(_ size: Int, space: Int, colour: String) -> [(String, String?)] {
            [("w:val", "single"), ("w:sz", "\(size)"), ("w:space", "\(space)"), ("w:color", colour)]
        }

        func write(_ xml: inout XMLWriter) {
            switch name {
            case "pBdr":
                xml.element("w:pBdr") { xml in
                    for (side, size) in attributes {
                        let line = Self.line(Int(size ?? "") ?? 4, space: 4, colour: "2A6F6B")
                        xml.element("w:" + side, line)
                    }
                }
            case "numPr":
                xml.element("w:numPr") { xml in
                    for (name, value) in attributes { xml.word(name, value) }
                }
            default: xml.element("w:" + name, attributes)
            }
        }
    }

    private let id: String
    private let name: String
    private let base: String?
    private let next: String?
    private let paragraph: [Property]
    private let letters: [Property]

    /// A style; the properties stand in the order of the standard's schema.
    init(
        _ id: String, _ name: String, basedOn base: String? = "Normal", next: String? = nil,
        _ paragraph: [Property], _ letters: [Property]
    ) {
        self.id = id
        self.name = name
        self.base = base
        self.next = next
        self.paragraph = paragraph
        self.letters = letters
    }

    func write(_ xml: inout XMLWriter) {
        let isDefault = base == nil ? "1" : nil
        xml.element(
            "w:style", [("w:type", "paragraph"), ("w:default", isDefault), ("w:styleId", id)]
        ) { xml in
            xml.word("name", name)
            if let base { xml.word("basedOn", base) }
            if let next { xml.word("next", next) }
            xml.word("qFormat")
            xml.element("w:pPr") { xml in for property in paragraph { property.write(&xml) } }
            xml.element("w:rPr") { xml in for property in letters { property.write(&xml) } }
        }
    }
}
