// Reads YAML, and JSON with it, into the neutral tree; every value stays the text that was written.

import Diagnostics

/// Reads a YAML text into a tree.
package enum YAMLReader {
    /// The tree of a file that holds one document; an empty file gives a blank scalar.
    package static func tree(of file: SourceFile) throws(DataFileFailure) -> Tree {
        var builder = YAMLTreeBuilder(file)
        let tree: Tree
        do {
            tree = try builder.document()
        } catch {
            throw DataFileFailure(builder.problems + [error])
        }
        guard builder.problems.isEmpty else { throw DataFileFailure(builder.problems) }
        return tree
    }
}
