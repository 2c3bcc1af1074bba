// The marks of a sweep and what they mean.

import Pictures

/// A mark in a box: raised is dark, undetermined hatched, silent empty, everything else in letters.
struct SweepMark {
    private let text: String
    private let isPresent: Bool

    init(_ text: String, isPresent: Bool = false) {
        self.text = text
        self.isPresent = isPresent
    }

    func shapes(_ frame: Frame) -> [Shape] {
        let place = Point(frame.x + frame.width / 2, frame.y + frame.height / 2 + 4)
        switch text {
        case "x": return [.box(frame, .tone(4))]
        case "?": return [.box(frame, .hatch(.rising))]
        case "·", "–": return [.box(frame, .none)]
        default: return [.box(frame, fill), .text(text, at: place, .middle)]
        }
    }

    /// Places in the palest tone, neighbouring letters in different ones, the present outcome in none.
    private var fill: Fill {
        if text.allSatisfy(\.isNumber) { return .tone(1) }
        return isPresent ? .none : .tone(Int(text.unicodeScalars.reduce(0) { $0 + $1.value }) % 3 + 1)
    }
}

/// Marks with what they mean, one below the other.
struct SweepLegend {
    private let entries: [(mark: String, lines: [String])]

    private static let line = 18.0
    private static let box = 26.0
    private static let columns = 110

    private let present: String

    init(_ entries: [(mark: String, text: String)], present: String) {
        self.present = present
        self.entries = entries.map { ($0.mark, $0.text.wrapped(toColumns: Self.columns)) }
    }

    var height: Double { Double(entries.reduce(0) { $0 + $1.lines.count } + 1) * Self.line }

    var width: Double { (entries.flatMap(\.lines).map { $0.pictureWidth() }.max() ?? 0) + Self.box + 10 }

    func shapes(at place: Point) -> [Shape] {
        var y = place.y
        return entries.flatMap { entry in
            let mark = SweepMark(entry.mark, isPresent: entry.mark == present).shapes(
                Frame(place.x, y, Self.box, Self.line - 2))
            let lines = entry.lines.enumerated().map { index, line in
                Shape.text(line, at: Point(place.x + Self.box + 10, y + 13 + Double(index) * Self.line))
            }
            y += Double(entry.lines.count) * Self.line
            return (entry.mark.isEmpty ? [] : mark) + lines
        }
    }
}
