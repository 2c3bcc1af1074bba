// One shape of a picture as DrawingML.

import Diagnostics
import Pictures
import XMLFiles

/// Writes a shape under a number that no other has.
struct DOCXShape {
    let scale: DOCXScale
    private let number: Int

    init(_ scale: DOCXScale, number: Int) {
        self.scale = scale
        self.number = number
    }

    func write(_ shape: Shape, _ xml: inout XMLWriter) {
        switch shape {
        case .box(let frame, let fill, let corner):
            self.shape(frame, &xml) {
                geometry(frame, corner: corner, &$0)
            } manner: {
                inside(fill, &$0)
            }
        case .dot(let centre, let radius, let fill):
            let frame = Frame(centre.x - radius, centre.y - radius, 2 * radius, 2 * radius)
            self.shape(frame, &xml) {
                preset("ellipse", &$0)
            } manner: {
                inside(fill, &$0)
            }
        case .line(let points, let stroke): line(points, stroke, &xml)
        case .curve(let start, let end): curve(start, end, &xml)
        case .text(let text, let place, let size, let anchor, let bold):
            let letters = Letters(text: text, size: size, anchor: anchor, bold: bold)
            write(letters, at: place, &xml)
        case .slanted(let text, let place, let size): writeSlanted(text, size: size, at: place, &xml)
        case .group(let shapes, _, _): for shape in shapes { write(shape, &xml) }
        }
    }

    typealias Part = (inout XMLWriter) -> Void

    /// - Parameter angle: degrees clockwise.
    func shape(
        _ frame: Frame, turned angle: Double = 0, _ xml: inout XMLWriter, geometry: Part, manner: Part,
        text: Part? = nil
    ) {
        xml.element("wps:wsp") { xml in
            xml.element("wps:cNvPr", [("id", "\(number)"), ("name", "\(number)")])
            xml.element("wps:cNvSpPr", [("txBox", text == nil ? nil : "1")])
            xml.element("wps:spPr") { xml in
                let turn = angle == 0 ? nil : "\(Int(angle * 60_000))"
                xml.element("a:xfrm", [("rot", turn)]) { xml in
                    xml.element("a:off", [("x", scale[frame.x]), ("y", scale[frame.y])])
                    xml.element("a:ext", [("cx", scale[frame.width]), ("cy", scale[frame.height])])
                }
                geometry(&xml)
                manner(&xml)
            }
            if let text { xml.element("wps:txbx") { $0.element("w:txbxContent", [], text) } }
            let insets = text == nil ? [] : ["lIns", "tIns", "rIns", "bIns"].map { ($0, "0") }
            let wrap = text == nil ? [] : [("wrap", "none")]
            xml.element("wps:bodyPr", wrap + insets)
        }
    }

    // MARK: Forms

    func preset(_ name: String, _ xml: inout XMLWriter) {
        xml.element("a:prstGeom", [("prst", name)]) { $0.element("a:avLst") }
    }

    private func geometry(_ frame: Frame, corner: Double, _ xml: inout XMLWriter) {
        guard corner > 0 else { return preset("rect", &xml) }
        let part = Int((corner / min(frame.width, frame.height) * 100_000).rounded())
        xml.element("a:prstGeom", [("prst", "roundRect")]) { xml in
            xml.element("a:avLst") { xml in
                xml.element("a:gd", [("name", "adj"), ("fmla", "val \(min(part, 50_000))")])
            }
        }
    }

    private func line(_ points: [Point], _ stroke: Shape.Stroke, _ xml: inout XMLWriter) {
        let frame = Self.frame(of: points)
        shape(frame, &xml) { xml in
            path(in: frame, &xml) { xml in
                for (index, point) in points.enumerated() {
                    xml.element(index == 0 ? "a:moveTo" : "a:lnTo") { place(point, in: frame, &$0) }
                }
            }
        } manner: { xml in
            xml.element("a:noFill")
            edge(stroke.colour, stroke.width, isDashed: stroke.isDashed, &xml)
        }
    }

    private func curve(_ start: Point, _ end: Point, _ xml: inout XMLWriter) {
        let frame = Self.frame(of: [start, end])
        let middle = (start.x + end.x) / 2
        let points = [Point(middle, start.y), Point(middle, end.y), end]
        shape(frame, &xml) { xml in
            path(in: frame, &xml) { xml in
                xml.element("a:moveTo") { place(start, in: frame, &$0) }
                xml.element("a:cubicBezTo") { xml in
                    for point in points { place(point, in: frame, &xml) }
                }
            }
        } manner: { xml in
            xml.element("a:noFill")
            edge(Shape.Stroke.faint.colour, Shape.Stroke.faint.width, &xml)
        }
    }

    private func path(in frame: Frame, _ xml: inout XMLWriter, _ steps: Part) {
        xml.element("a:custGeom") { xml in
            for list in ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"] { xml.element(list) }
            xml.element("a:rect", [("l", "0"), ("t", "0"), ("r", "r"), ("b", "b")])
            xml.element("a:pathLst") { xml in
                let size = [("w", scale[frame.width]), ("h", scale[frame.height])]
                xml.element("a:path", size + [("fill", "none")], steps)
            }
        }
    }

    private func place(_ point: Point, in frame: Frame, _ xml: inout XMLWriter) {
        xml.element("a:pt", [("x", scale[point.x - frame.x]), ("y", scale[point.y - frame.y])])
    }

    private static func frame(of points: [Point]) -> Frame {
        let (xs, ys) = (points.map(\.x), points.map(\.y))
        let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
        return Frame(left, top, (xs.max() ?? 0) - left, (ys.max() ?? 0) - top)
    }

    // MARK: Manner

    private func inside(_ fill: Fill, _ xml: inout XMLWriter) {
        switch fill {
        case .none: xml.element("a:noFill")
        case .tone: colour(fill.colour ?? "#ffffff", &xml)
        case .hatch(let hatch):
            xml.element("a:pattFill", [("prst", hatch.wordPattern)]) { xml in
                xml.element("a:fgClr") { $0.element("a:srgbClr", [("val", "333333")]) }
                xml.element("a:bgClr") { $0.element("a:srgbClr", [("val", "FFFFFF")]) }
            }
        }
        edge(Fill.outline.colour, Fill.outline.width, &xml)
    }

    private func edge(_ colour: String, _ width: Double, isDashed: Bool = false, _ xml: inout XMLWriter) {
        xml.element("a:ln", [("w", scale[width])]) { xml in
            self.colour(colour, &xml)
            if isDashed { xml.element("a:prstDash", [("val", "dash")]) }
        }
    }

    private func colour(_ colour: String, _ xml: inout XMLWriter) {
        xml.element("a:solidFill") { xml in
            xml.element("a:srgbClr", [("val", colour.dropFirst().uppercased())])
        }
    }
}

extension Hatch {
    fileprivate var wordPattern: String {
        switch self {
        case .rising: "ltUpDiag"
        case .falling: "ltDnDiag"
        // LibreOffice draws dots as slanted lines, which would be those of `rising`.
        case .dots: "openDmnd"
        }
    }
}
