// Texts in pictures as DrawingML.

import Diagnostics
import Pictures
import XMLFiles

extension DOCXShape {
    struct Letters {
        let text: String
        let size: Double
        let anchor: Shape.Anchor
        let bold: Bool
    }

    /// A text stands with its baseline at the place, in a box a little larger than itself.
    func write(_ letters: Letters, at place: Point, _ xml: inout XMLWriter) {
        let width = letters.text.pictureWidth(size: letters.size) * 1.15 + letters.size
        let left =
            switch letters.anchor {
            case .start: place.x
            case .middle: place.x - width / 2
            case .end: place.x - width
            }
        let height = letters.size * 1.4
        let frame = Frame(left, place.y - letters.size * 1.1, width, height)
        shape(frame, &xml) {
            preset("rect", &$0)
        } manner: { xml in
            xml.element("a:noFill")
            xml.element("a:ln") { $0.element("a:noFill") }
        } text: {
            paragraph(letters, &$0)
        }
    }

    private func paragraph(_ letters: Letters, _ xml: inout XMLWriter) {
        let size = scale.halfPoints(letters.size)
        xml.element("w:p") { xml in
            xml.element("w:pPr") { xml in
                xml.word("pStyle", "PictureText")
                xml.element("w:spacing", [("w:line", "\(size * 14)"), ("w:lineRule", "exact")])
                xml.word("jc", letters.anchor.wordAlignment)
            }
            xml.element("w:r") { xml in
                xml.element("w:rPr") { xml in
                    if letters.bold { xml.word("b") }
                    xml.word("sz", "\(size)")
                }
                xml.element("w:t", [("xml:space", "preserve")], text: letters.text)
            }
        }
    }
}

extension Shape.Anchor {
    fileprivate var wordAlignment: String {
        switch self {
        case .start: "left"
        case .middle: "center"
        case .end: "right"
        }
    }
}
