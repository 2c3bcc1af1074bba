// Takes a folder of packs and the path of a Swift file; gives that file, which holds the packs as text.

import Foundation

/// Writes the Swift file; run by the build, never by people.
@main
enum PackEmbedder {
    /// Arguments: the folder of packs, the file to write, the file that makes the build run this again.
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4 else {
            FileHandle.standardError.write(Data("usage: PackEmbedder FOLDER OUTPUT LAST-RUN\n".utf8))
            exit(2)
        }
        let source = try source(of: files(in: arguments[1]), in: arguments[1])
        if source != (try? String(contentsOfFile: arguments[2], encoding: .utf8)) {
            waitUntilOlderThanASecond(arguments[2])
            try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
        }
        try "\(Date().timeIntervalSince1970)\n".write(
            toFile: arguments[3], atomically: true, encoding: .utf8)
    }

    /// The compiler overlooks a file that changes twice within a second.
    private static func waitUntilOlderThanASecond(_ path: String) {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let written = attributes?[.modificationDate] as? Date else { return }
        let age = Date().timeIntervalSince(written)
        if age < 1.1 { Thread.sleep(forTimeInterval: 1.1 - max(0, age)) }
    }

    /// The files of packs below a folder, sorted; paths from the folder.
    private static func files(in folder: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder)
            .filter { file in [".yaml", ".yml", ".csv", ".dmn"].contains { file.hasSuffix($0) } }
            .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
            .sorted()
    }

    private static func source(of files: [String], in folder: String) throws -> String {
        var lines = ["let embeddedFiles: [(path: String, text: StaticString)] = ["]
        for file in files {
            let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
            lines.append("    (\(literal(file)), \(literal(text))),")
        }
        return lines.joined(separator: "\n") + "\n]\n"
    }

    /// A Swift literal of one line; only what would end it or leave the line is escaped.
    private static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "\"": literal += "\\\(scalar)"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xFEFF:
                literal += "\\u{\(String(scalar.value, radix: 16))}"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}
