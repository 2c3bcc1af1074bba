// The file of a sheet that is being filled in.

import DataFiles
import Diagnostics
import Foundation
import Interviewing
import Rulebook

/// A sheet on disk; each change is read, made and written whole.
struct SheetFile {
    let path: String
    /// Saving and ending the program take turns, so that nothing is cut off.
    let turns = DispatchQueue(label: "saving")

    init(_ path: String) { self.path = path }

    var exists: Bool { FileManager.default.fileExists(atPath: path) }

    func copy(_ other: String, force: Bool) throws {
        try writing { () throws(DataFileFailure) in
            try OutputFile.write(try FileReader.read(other).text, to: path, force: force)
        }
    }

    func create(_ text: String) throws {
        try writing { () throws(DataFileFailure) in try OutputFile.write(text, to: path, force: false) }
    }

    /// Changes the file as it is now, so that what was written meanwhile stays.
    func save(_ change: SheetChange) throws {
        try writing { () throws(DataFileFailure) in
            let text = try change.applied(to: try FileReader.read(path))
            try OutputFile.write(text, to: path, force: true)
        }
    }

    private func writing(_ work: () throws(DataFileFailure) -> Void) throws {
        try turns.sync {
            do throws(DataFileFailure) {
                try work()
            } catch {
                throw CommandFailure(error.diagnostics)
            }
        }
    }

    /// Whether the sheet names its groups by their ids: new names follow those that are there.
    func namesIDs(_ rulebook: Rulebook) -> Bool {
        guard case .map(let groups, _)? = try? Workspace.tree(path)["facts"] else { return false }
        let ids = Set(rulebook.vocabulary.fields.map(\.group))
        let labels = Set(rulebook.vocabulary.fields.flatMap(\.groupLabel.all)).subtracting(ids)
        return groups.contains { ids.contains($0.key) } && !groups.contains { labels.contains($0.key) }
    }
}
