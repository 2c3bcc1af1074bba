// The small pack of the tests that need a whole one.

import DataFiles
import Diagnostics
import Rulebook

/// The pack that the tests of `Rulebook` read.
package enum SmallPack {
    package static func rulebook() throws -> Rulebook {
        let files = ["base.yaml", "local-base.yaml"].map { "Tests/RulebookTests/\($0)" }
        let trees = try files.map { path in
            try YAMLReader.tree(of: SourceFile(name: path, text: PackageRoot.text(of: path) ?? ""))
        }
        return try Rulebook.read(trees).rulebook
    }
}
