// Pictures of Word files: shapes of Word itself, sharp at any size, whose texts stay texts.

import Pictures
import XMLFiles

/// Draws a picture in a line of text, not wider than the page.
struct DOCXDrawing {
    static let group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"

    private let picture: Picture
    private let number: Int
    private let scale: DOCXScale

    /// - Parameter number: which picture of the document it is, from 1.
    init(_ picture: Picture, number: Int) {
        self.picture = picture
        self.number = number
        scale = DOCXScale(width: picture.width, height: picture.height)
    }

    func write(_ xml: inout XMLWriter) {
        xml.element("w:r") { xml in
            xml.element("mc:AlternateContent") { xml in
                xml.element("mc:Choice", [("Requires", "wpg")]) { xml in
                    xml.element("w:drawing") { inline(&$0) }
                }
                // Programs older than these shapes tell what the picture shows.
                xml.element("mc:Fallback") { xml in
                    xml.element("w:t", [("xml:space", "preserve")], text: picture.description)
                }
            }
        }
    }

    private func inline(_ xml: inout XMLWriter) {
        let distances = ["distT", "distB", "distL", "distR"].map { ($0, "0") }
        xml.element("wp:inline", distances) { xml in
            let size = [("cx", scale[picture.width]), ("cy", scale[picture.height])]
            xml.element("wp:extent", size)
            xml.element(
                "wp:docPr",
                [
                    ("id", "\(number)"), ("name", "Picture \(number)"), ("descr", picture.description),
                    ("title", picture.title),
                ])
            xml.element("wp:cNvGraphicFramePr")
            xml.element("a:graphic") { xml in
                xml.element("a:graphicData", [("uri", Self.group)]) { xml in
                    xml.element("wpg:wgp") { shapes(&$0) }
                }
            }
        }
    }

    private func shapes(_ xml: inout XMLWriter) {
        let size = [("cx", scale[picture.width]), ("cy", scale[picture.height])]
        let origin = [("x", "0"), ("y", "0")]
        xml.element("wpg:cNvGrpSpPr")
        xml.element("wpg:grpSpPr") { xml in
            xml.element("a:xfrm") { xml in
                xml.element("a:off", origin)
                xml.element("a:ext", size)
                xml.element("a:chOff", origin)
                xml.element("a:chExt", size)
            }
        }
        for (index, shape) in picture.shapes.flatMap(\.parts).enumerated() {
            DOCXShape(scale, number: number * 10_000 + index).write(shape, &xml)
        }
    }
}

extension Shape {
    /// The shapes of a group one by one.
    fileprivate var parts: [Shape] {
        if case .group(let shapes, _, _) = self { shapes.flatMap(\.parts) } else { [self] }
    }
}
