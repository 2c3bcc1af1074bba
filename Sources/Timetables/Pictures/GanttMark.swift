// The marks of a Gantt picture.

import Pictures
import Planning

/// The mark of an entry.
struct GanttMark {
    /// How entries are drawn.
    enum Form {
        case meeting, step, bar, order, milestone
    }

    private let entry: Plan.Entry
    private let scale: GanttScale

    init(_ entry: Plan.Entry, _ scale: GanttScale) {
        self.entry = entry
        self.scale = scale
    }

    private var form: Form {
        if entry.milestone != nil { return .milestone }
        switch entry.origin {
        case .rhythm: return .meeting
        case .attendant: return .step
        case .action: return .bar
        }
    }

    /// The mark in the row that begins at this height.
    func shape(_ top: Double) -> Shape {
        let middle = top + GanttScale.row / 2
        let left = scale.left(entry.month)
        guard form == .bar else {
            return Self.sample(form, at: Point(left + scale.month * place, middle))
        }
        let width = scale.month * Double(entry.duration) - 4
        return .box(Frame(left + 2, middle - 6, width, 12), .tone(3), corner: 3)
    }

    /// What prepares stands left of the middle of its month, what follows right of it.
    private var place: Double {
        guard case .attendant(_, _, let offset) = entry.origin else { return 0.5 }
        return offset < 0 ? 0.28 : 0.72
    }

    static func sample(_ form: Form, at place: Point) -> Shape {
        switch form {
        case .meeting: .dot(place, radius: 6, .tone(4))
        case .step: .dot(place, radius: 3.6, .none)
        case .bar: .box(Frame(place.x - 10, place.y - 6, 20, 12), .tone(3), corner: 3)
        case .order:
            .group([
                .line([Point(place.x - 12, place.y), Point(place.x + 8, place.y)]),
                .dot(Point(place.x + 8, place.y), radius: 2.2, .tone(4)),
            ])
        case .milestone: .text("◆", at: Point(place.x, place.y + 6), size: 17, .middle)
        }
    }
}
