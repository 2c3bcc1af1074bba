// A pack with those that it extends.

import Diagnostics
import Rulebook

/// What a pack and those that it extends hold.
struct PackLayers {
    /// A pack as it was read.
    typealias Layer = (place: PackLibrary.Place, trees: [Tree], files: PackFiles)

    /// The base first; there is always one.
    private var layers: [Layer]

    init(_ pack: Layer) { layers = [pack] }

    /// Puts a pack below all others.
    mutating func put(below pack: Layer) { layers.insert(pack, at: 0) }

    /// The trees of each pack, the base first.
    var trees: [[Tree]] { layers.map(\.trees) }

    /// Where each pack stands, the base first.
    var places: [PackLibrary.Place] { layers.map(\.place) }

    /// Tables and models; a pack's own file hides one of the same path in a pack below.
    var files: PackFiles {
        layers.map(\.files).reduce(PackFiles()) { below, own in
            PackFiles(
                tables: below.tables.merging(own.tables) { $1 },
                models: below.models.merging(own.models) { $1 })
        }
    }

    /// What the last pack extends; nil where it extends nothing.
    var below: PackLayers? {
        var rest = self
        rest.layers.removeLast()
        return rest.layers.isEmpty ? nil : rest
    }
}
