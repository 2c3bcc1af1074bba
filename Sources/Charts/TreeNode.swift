// A statement of a tree.

/// A statement, what stands beside it, and those that support it.
package struct TreeNode: Sendable {
    package enum Truth: Sendable {
        case holds, open, fails
    }

    package let statement: String
    package let remarks: [String]
    package let truth: Truth
    /// Whether what is above would be otherwise without it.
    package let isDecisive: Bool
    package let children: [TreeNode]

    package init(
        statement: String, remarks: [String], truth: Truth, isDecisive: Bool, children: [TreeNode]
    ) {
        self.statement = statement
        self.remarks = remarks
        self.truth = truth
        self.isDecisive = isDecisive
        self.children = children
    }

    /// How many statements stand below it.
    var below: Int { children.map { 1 + $0.below }.reduce(0, +) }
}
