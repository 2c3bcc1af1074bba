// A tree of statements, each below what it supports and a step further right.

import Diagnostics
import Pictures

/// A tree as wide as a page.
package struct StatementTree: Chart, Sendable {
    package let title: String
    package let root: TreeNode
    /// Beyond this statements are left out, and it is said how many.
    package let mostHeight: Double
    package let language: Language

    package init(
        title: String, root: TreeNode, mostHeight: Double = .infinity, in language: Language
    ) {
        self.title = title
        self.root = root
        self.mostHeight = mostHeight
        self.language = language
    }

    /// Every statement that is drawn, each with its remarks, from the top.
    package var told: String { opened.lines.joined(separator: "\n") }

    package func drawing() -> (shapes: [Shape], bottom: Double) {
        let branch = opened
        let shapes = branch.shapes(at: Point(ChartPage.margin, ChartPage.margin))
        return (shapes, ChartPage.margin + branch.height)
    }
}

extension StatementTree {
    /// The tree with as many statements opened as fit, level by level, what decides first.
    private var opened: TreeBranch {
        var open: Set<[Int]> = [[]]
        var branch = TreeBranch(root, opening: open, words)
        var waiting = [(path: [Int](), node: root)][...]
        while let (path, node) = waiting.popFirst() {
            if !path.isEmpty {
                let larger = TreeBranch(root, opening: open.union([path]), words)
                if larger.height > mostHeight { continue }
                open.insert(path)
                branch = larger
            }
            let below = node.children.enumerated().map { (path: path + [$0.offset], node: $0.element) }
            waiting += below.filter(\.node.isDecisive) + below.filter { !$0.node.isDecisive }
        }
        return branch
    }
}
