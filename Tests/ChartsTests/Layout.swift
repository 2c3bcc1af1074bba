// Where the texts of a picture stand, to see whether any leaves it or covers another.

import Pictures

/// The frames of the texts of a picture.
struct Layout {
    let picture: Picture

    private struct Placed {
        let text: String
        let frame: Frame
        let size: Double
    }

    /// One line for each text that is too small, outside, or upon another.
    var complaints: [String] {
        let placed = picture.shapes.flatMap(texts(of:))
        let small = placed.filter { $0.size < 12 }.map { "small: \($0.text)" }
        let outside = placed.filter(isOutside(_:)).map { "outside: \($0.text) \($0.frame)" }
        let covering = placed.indices.flatMap { one in
            placed.indices.filter { $0 > one && meet(placed[one].frame, placed[$0].frame) }
                .map { "covered: \(placed[one].text) / \(placed[$0].text)" }
        }
        return small + outside + covering
    }

    private func texts(of shape: Shape) -> [Placed] {
        switch shape {
        case .text(let text, let place, let size, let anchor, _):
            let width = text.pictureWidth(size: size)
            let left =
                switch anchor {
                case .start: place.x
                case .middle: place.x - width / 2
                case .end: place.x - width
                }
            let frame = Frame(left, place.y - size * 0.8, width, size * 0.9)
            return [Placed(text: text, frame: frame, size: size)]
        case .group(let shapes, _, _): return shapes.flatMap(texts(of:))
        default: return []
        }
    }

    private func isOutside(_ placed: Placed) -> Bool {
        let frame = placed.frame
        return frame.x < 0 || frame.y < 0 || frame.x + frame.width > picture.width
            || frame.y + frame.height > picture.height
    }

    private func meet(_ one: Frame, _ other: Frame) -> Bool {
        one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height
            && other.y < one.y + one.height
    }
}
