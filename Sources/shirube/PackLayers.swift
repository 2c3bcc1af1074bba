// A pack with those that it extends.

import Diagnostics
import Rulebook

/// What a pack and those that it extends hold.
struct PackLayers {
    /// The trees of each pack, the base first.
    private(set) var trees: [[Tree]]
    /// Tables and models; a pack's own file hides one of the same path in a pack below.
    private(set) var files: PackFiles

    init(_ pack: (trees: [Tree], files: PackFiles)) {
        trees = [pack.trees]
        files = pack.files
    }

    /// Puts a pack below all others.
    mutating func put(below pack: (trees: [Tree], files: PackFiles)) {
        trees.insert(pack.trees, at: 0)
        files = PackFiles(
            tables: pack.files.tables.merging(files.tables) { $1 },
            models: pack.files.models.merging(files.models) { $1 })
    }
}
