// Draws an explanation as a tree.

import Advice
import Charts
import Diagnostics
import Pictures

extension Telling {
    /// The telling as a tree.
    ///
    /// - Parameter mostHeight: in pixels; what would be deeper is left out.
    package func tree(
        title: String, in language: Language, mostHeight: Double = .infinity
    ) -> StatementTree {
        StatementTree(
            title: title, root: condensed.node, mostHeight: mostHeight, in: language)
    }

    /// The telling without rules that stayed silent; those that spoke say why in one sentence,
    /// and points are not broken down.
    package func speaking(with filler: TextFiller) -> Telling {
        var copy = self
        if case .rule(let rule, .raised) = reason.subject {
            copy.remarks = [filler.text(rule.because)].compactMap { $0 }
        }
        if case .group(.points) = reason.subject { copy.children = [] }
        copy.children = copy.children.filter { !$0.isSilentRule }.map { $0.speaking(with: filler) }
        return copy
    }

    private var isSilentRule: Bool {
        guard case .rule = reason.subject else { return false }
        return reason.truth == .no || reason.truth == nil
    }

    /// Plain facts stand beside the statement that they belong to.
    private var node: TreeNode {
        let facts = children.filter(\.isPlain).flatMap { fact in
            ["· " + fact.text] + fact.remarks.map { "- " + $0 }
        }
        return TreeNode(
            statement: marked, remarks: remarks.map { "- " + $0 } + facts, truth: truth,
            isDecisive: reason.isDecisive, children: children.filter { !$0.isPlain }.map(\.node))
    }

    private var truth: TreeNode.Truth {
        switch reason.truth {
        case .yes: .holds
        case .open: .open
        case .no, nil: .fails
        }
    }
}
