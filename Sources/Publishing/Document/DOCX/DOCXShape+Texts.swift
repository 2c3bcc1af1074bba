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
        write(letters, in: Frame(left, place.y - letters.size * 1.1, width, letters.size * 1.4), &xml)
    }

    /// A text that rises from the place; shapes are turned around their middle.
    func writeSlanted(_ text: String, size: Double, at place: Point, _ xml: inout XMLWriter) {
        let letters = Letters(text: text, size: size, anchor: .start, bold: false)
        let (width, height) = (text.pictureWidth(size: size) * 1.15 + size, size * 1.4)
        let (right, up) = Shape.slant
        let middle = Point(place.x + width / 2 * right, place.y - width / 2 * up)
        let frame = Frame(middle.x - width / 2, middle.y - height / 2, width, height)
        write(letters, in: frame, turned: -Shape.slantAngle, &xml)
    }

    private func write(_ letters: Letters, in frame: Frame, turned angle: Double = 0, _ xml: inout XMLWriter)
    {
        shape(frame, turned: angle, &xml) {
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
