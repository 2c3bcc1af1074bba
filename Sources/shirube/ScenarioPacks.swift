// Finds for each file of scenarios the rulebook that it is meant for.

import DataFiles
import Diagnostics
import Rulebook

/// Packs by the name that a file of scenarios gives under `pack`.
struct ScenarioPacks {
    /// The pack that was asked for on the command line.
    let rules: String?

    /// Each file with its rulebook; in a folder, files for another pack than the one asked for are passed over.
    ///
    /// A file that names no pack is meant for the one asked for; beside a pack that extends the standard one,
    /// for the standard one.
    func grouped(_ files: [Tree], beside path: String) throws -> [(tree: Tree, rulebook: Rulebook)] {
        var rulebooks: [String: Rulebook] = [:]
        func rulebook(_ name: String?) throws -> Rulebook {
            if let known = rulebooks[name ?? ""] { return known }
            let read = try Workspace.rulebook(name).rulebook
            rulebooks[name ?? ""] = read
            return read
        }
        guard let rules else {
            return try files.map { ($0, try rulebook($0["pack"]?.scalar?.text)) }
        }
        let asked = try rulebook(rules)
        let isFolder = FileReader.isFolder(path)
        let isLocal = asked.id != PackLibrary.standardPack && asked.pack(PackLibrary.standardPack) != nil
        let unnamed = isLocal ? PackLibrary.standardPack : asked.id
        return files.filter { tree in
            !isFolder || (tree["pack"]?.scalar?.text ?? unnamed) == asked.id
        }.map { ($0, asked) }
    }
}
