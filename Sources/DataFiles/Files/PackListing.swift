// Lists the files of a pack's folder without leaving it.

import Diagnostics
import Foundation

/// The files of a pack below a folder.
struct PackListing {
    /// The directory followed by the path in it, sorted.
    private(set) var paths: [String] = []
    /// Links that lead out of the folder.
    private(set) var problems: [Diagnostic] = []
    private let root: String

    /// Lists a folder; hidden files and folders are passed over.
    init(of directory: String) throws(DataFileFailure) {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: directory, isDirectory: &isDirectory) else {
            throw DataFileFailure(.missing(path: directory))
        }
        guard isDirectory.boolValue else { throw DataFileFailure(.notDirectory(path: directory)) }
        root = Self.resolved(directory)
        try list(directory, visited: [root])
        paths.sort()
        if !paths.contains(where: Self.isYAML) {
            let empty = DataFileProblem.emptyPack(path: directory).diagnostic(at: nil)
            throw DataFileFailure(problems + [empty])
        }
    }

    private mutating func list(_ folder: String, visited: Set<String>) throws(DataFileFailure) {
        for name in try Self.names(in: folder) where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            let target = Self.resolved(path)
            guard target.hasPrefix(root + "/") else {
                problems.append(DataFileProblem.linkOutside(path: path).diagnostic(at: nil))
                continue
            }
            if Self.isDirectory(target) {
                if !visited.contains(target) { try list(path, visited: visited.union([target])) }
            } else if Self.isYAML(name) || name.hasSuffix(".csv") || name.hasSuffix(".dmn") {
                paths.append(path)
                guard paths.count <= DataFileLimits.files else {
                    throw DataFileFailure(.tooManyFiles(path: root, limit: DataFileLimits.files))
                }
            }
        }
    }

    static func isYAML(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

    private static func names(in folder: String) throws(DataFileFailure) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            throw DataFileFailure(.unreadable(path: folder, reason: .lastSystemError))
        }
    }

    private static func resolved(_ path: String) -> String {
        guard let pointer = realpath(path, nil) else { return path }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    private static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
