// Draws a statement of a tree as a box, with those below it.

import Diagnostics
import Pictures

/// A node with its lines, wrapped to the room that is left at its level.
struct TreeBranch {
    private let node: TreeNode
    /// How many statements below it are not drawn.
    private let hidden: [String]
    private let level: Int
    private let rows: [(text: String, bold: Bool)]
    private let below: [TreeBranch]

    private static let indent = 26.0
    private static let gap = 7.0

    /// - Parameter open: the ways down to the statements whose reasons are drawn.
    init(_ node: TreeNode, at path: [Int] = [], opening open: Set<[Int]>, _ words: ChartWords) {
        self.node = node
        level = path.count
        let isOpen = open.contains(path)
        let columns = ChartPage.columns(Self.width(level) - 20)
        hidden = isOpen || node.below == 0 ? [] : [words.further(node.below)]
        rows =
            node.statement.wrapped(toColumns: columns).map { ($0, true) }
            + (node.remarks + hidden).flatMap { $0.wrapped(toColumns: columns) }.map { ($0, false) }
        below =
            isOpen
            ? node.children.enumerated().map {
                TreeBranch($0.element, at: path + [$0.offset], opening: open, words)
            } : []
    }

    /// A line for each statement, with what stands beside it.
    var lines: [String] {
        let beside = (node.remarks + hidden).joined(separator: " ")
        return [node.statement + (beside.isEmpty ? "" : " " + beside)] + below.flatMap(\.lines)
    }

    private static func width(_ level: Int) -> Double { ChartPage.inner - Double(level) * indent }

    private var ownHeight: Double { Double(rows.count) * ChartPage.line + 10 }

    var height: Double { below.map { $0.height + Self.gap }.reduce(ownHeight, +) }

    func shapes(at corner: Point) -> [Shape] {
        let box = Shape.box(Frame(corner.x, corner.y, Self.width(level), ownHeight), fill, corner: 4)
        let texts = rows.enumerated().map { index, line in
            Shape.text(
                line.text, at: Point(corner.x + 10, corner.y + 17 + Double(index) * ChartPage.line),
                bold: line.bold)
        }
        var (shapes, y) = ([box] + texts, corner.y + ownHeight + Self.gap)
        for branch in below {
            let place = Point(corner.x + Self.indent, y)
            let stem = [
                Point(corner.x + Self.indent / 2, corner.y + ownHeight),
                Point(corner.x + Self.indent / 2, y + 13), Point(place.x, y + 13),
            ]
            shapes += [.line(stem, branch.node.isDecisive ? .plain : .faint)] + branch.shapes(at: place)
            y += branch.height + Self.gap
        }
        return shapes
    }

    /// What holds is shaded, what is open a little, what does not hold is white; the words say it too.
    private var fill: Fill {
        switch node.truth {
        case .holds: .tone(2)
        case .open: .tone(1)
        case .fails: .tone(0)
        }
    }
}
