// The pack of the field and the real profiles, for properties that must hold of them too.

import DataFiles
import Diagnostics
import Rulebook

/// The pack in `Rules/nimo`.
package enum RealPack {
    /// The rulebook as the program reads it.
    package static func rulebook() throws -> Rulebook {
        let contents = try PackFolder.read(PackageRoot.path(of: "Rules/nimo"))
        let files = PackFiles(tables: try contents.tables(), models: contents.models)
        return try Rulebook.read(layers: [contents.trees], beside: files).rulebook
    }

    /// The paths of the real profiles.
    package static let profiles = PackageRoot.files(in: "Scenarios/nimo/seeds", ending: ".yaml")

    /// A profile of the package, by its path.
    package static func profile(_ path: String, _ rulebook: Rulebook) throws -> Profile {
        try read(PackageRoot.path(of: path), rulebook)
    }

    /// A profile of any file.
    package static func read(_ path: String, _ rulebook: Rulebook) throws -> Profile {
        try Profile.read(YAMLReader.tree(of: FileReader.read(path)), rulebook: rulebook)
    }
}
