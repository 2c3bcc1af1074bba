// One row of a table of cases: an expression, the context it reads, and the value it gives.

import Diagnostics
import FEEL
import FEELValues
import Foundation
import Testing

/// A row `expression ; context ; expected` of a table in Cases/.
struct FEELCase: Sendable, CustomTestStringConvertible {
    let file: String
    let line: Int
    let expression: String
    let context: String
    let expected: String

    var testDescription: String { "\(file):\(line) \(expression)" }

    /// All rows of all tables whose name begins so; throws for a row that cannot be read.
    static func all(_ prefix: String) throws -> [FEELCase] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let wanted = files.filter { $0.lastPathComponent.hasPrefix(prefix) }
        let rows = try wanted.sorted { $0.path < $1.path }.flatMap { try FEELCase.rows(of: $0) }
        if rows.isEmpty { throw TableError(place: prefix, problem: "no cases") }
        return rows
    }

    private static func rows(of file: URL) throws -> [FEELCase] {
        let text = try String(contentsOf: file, encoding: .utf8)
        let name = file.lastPathComponent
        let rows = try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
            index, line -> FEELCase? in
            if line.isEmpty || line.hasPrefix("#") { return nil }
            let cells = line.components(separatedBy: " ; ").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3, cells.allSatisfy({ !$0.isEmpty }) else {
                throw TableError(place: "\(name):\(index + 1)", problem: "a row needs three cells")
            }
            return FEELCase(
                file: name, line: index + 1, expression: cells[0], context: cells[1], expected: cells[2])
        }
        if rows.isEmpty { throw TableError(place: name, problem: "the table is empty") }
        return rows
    }
}

/// A table that cannot be read.
struct TableError: Error, CustomStringConvertible {
    let place: String
    let problem: String
    var description: String { "\(place): \(problem)" }
}
