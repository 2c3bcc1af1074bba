// The folder in which a program makes a PDF.

import Foundation

/// A folder that only the user may read.
struct PrintingFolder {
    let path: String

    init() throws(PrintingProblem) {
        path = FileManager.default.temporaryDirectory.appending(path: "shirube-\(UUID().uuidString)").path
        guard mkdir(path, 0o700) == 0 else { throw .noFolder }
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    func put(_ bytes: [UInt8], _ name: String) throws(PrintingProblem) {
        guard FileManager.default.createFile(atPath: "\(path)/\(name)", contents: Data(bytes)) else {
            throw .noFolder
        }
    }

    func contents(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(path)/\(name)").map { Array($0) }
    }

    /// Where a program puts its messages.
    var messages: String { "\(path)/messages" }

    /// The last line that the program said.
    var lastWords: String {
        let text = String(decoding: contents("messages")?.suffix(2_000) ?? [], as: UTF8.self)
        return String(text.split(whereSeparator: \.isNewline).last?.prefix(200) ?? "")
    }
}
