// The files that are imported, folders opened.

import DataFiles
import Diagnostics
import Importing
import OfficeFiles

/// Files as cells.
struct IntakeFiles {
    private(set) var sources: [ImportSource] = []
    private(set) var warnings: [Diagnostic] = []
    /// What stands in the folders beside the files that were read.
    private(set) var unread: [String] = []

    private static let endings = ["xlsx", "xlsm", "docx", "docm", "csv", "tsv"]

    init(_ paths: [String], asText: Bool, _ importer: Importer) throws {
        for path in paths {
            guard FileReader.isFolder(path) else {
                try add(path, asText, importer)
                continue
            }
            let folder = path.hasSuffix("/") ? path : path + "/"
            // A spreadsheet program leaves `~$` files beside what it has open, systems leave `.` files.
            let all = FileReader.neighbours(of: folder, ending: "").filter { path in
                !["~$", "."].contains { path.hasPrefix(folder + $0) }
            }
            let inside = all.filter { path in
                Self.endings.contains { path.hasSuffix(".\($0)") } && !FileReader.isFolder(path)
            }
            unread += all.filter { !inside.contains($0) }
            if inside.isEmpty { throw CommandFailure(ImportMessages.emptyFolder(path)) }
            for file in inside { try add(file, asText, importer) }
        }
    }

    private mutating func add(_ path: String, _ asText: Bool, _ importer: Importer) throws {
        let name = path == "-" ? "<stdin>" : path
        do {
            if asText {
                sources += importer.sources(of: try FileReader.read(path).text, named: name)
            } else {
                let contents = try OfficeReader.read(FileReader.bytes(of: path), named: name)
                warnings += contents.warnings
                sources.append(ImportSource(name: name, contents: contents))
            }
        } catch let failure as DataFileFailure {
            throw CommandFailure(failure.diagnostics)
        } catch let failure as OfficeFailure {
            throw CommandFailure([failure.diagnostic])
        }
    }
}
