// What fills a shape: tones and hatches that differ in black and white too.

import Markup

/// The inside of a shape.
package enum Fill: Sendable, Hashable {
    case none
    /// From 0 (white) to 4 (dark).
    case tone(Int)
    case hatch(Hatch)

    /// The line around a shape.
    package static let outline = (colour: "#333333", width: 0.8)

    /// Whether a text upon it must be light.
    package var isDark: Bool {
        if case .tone(let depth) = self { depth >= Self.tones.count - 1 } else { false }
    }

    /// The colour of a tone as `#rrggbb`; nil for what is none.
    package var colour: String? {
        if case .tone(let depth) = self { Self.tones[min(max(depth, 0), Self.tones.count - 1)] } else { nil }
    }

    private static let tones = ["#ffffff", "#e4efee", "#b5d3d0", "#77aba6", "#2a6f6b"]
}

/// A pattern of lines or dots.
package enum Hatch: String, Sendable, CaseIterable {
    case rising, falling, dots

    fileprivate var mark: Markup {
        switch self {
        case .rising: .element("path", [("d", "M0 6 L6 0")] + Shape.Stroke.plain.attributes)
        case .falling: .element("path", [("d", "M0 0 L6 6")] + Shape.Stroke.plain.attributes)
        case .dots: .element("circle", [("cx", "3"), ("cy", "3"), ("r", "1.1"), ("fill", "#333333")])
        }
    }
}

/// The patterns of one picture.
struct Hatches {
    let prefix: String
    let used: [Hatch]

    /// What the picture must define before it is drawn; nothing where it has no pattern.
    var definitions: [Markup] {
        used.isEmpty ? [] : [.element("defs", [], Hatch.allCases.filter(used.contains).map(pattern(of:)))]
    }

    func attributes(of fill: Fill) -> [(String, String)] {
        let inside =
            switch fill {
            case .none, .tone: fill.colour ?? "none"
            case .hatch(let hatch): "url(#\(id(of: hatch)))"
            }
        return [("fill", inside), ("stroke", Fill.outline.colour), ("stroke-width", "\(Fill.outline.width)")]
    }

    private func id(of hatch: Hatch) -> String { "\(prefix)-\(hatch.rawValue)" }

    private func pattern(of hatch: Hatch) -> Markup {
        let size = [("width", "6"), ("height", "6")]
        let ground = Markup.element("rect", size + [("fill", "#ffffff")])
        let place = [("id", id(of: hatch)), ("patternUnits", "userSpaceOnUse")]
        return .element("pattern", place + size, [ground, hatch.mark])
    }
}
