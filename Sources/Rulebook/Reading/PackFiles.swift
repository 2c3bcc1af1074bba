// The files of a pack beside its YAML files.

import Diagnostics

/// Tables and models that entries refer to, by their path from the folder of the pack.
package struct PackFiles: Sendable {
    /// Rows of CSV files, the header first.
    package let tables: [String: Tree]
    /// DMN models.
    package let models: [String: SourceFile]

    /// Files by their paths.
    package init(tables: [String: Tree] = [:], models: [String: SourceFile] = [:]) {
        self.tables = tables
        self.models = models
    }
}
