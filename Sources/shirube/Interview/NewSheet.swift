// The first lines of a new sheet.

import DataFiles
import Diagnostics

/// A sheet with nothing but its head.
struct NewSheet {
    let pack: String
    let name: String
    let prefecture: String
    let year: String

    /// The text; a prefecture that was not named is left out.
    func text() throws -> String {
        var words = [
            ("municipality.name", name), ("municipality.prefecture", prefecture), ("fiscal year", year),
        ]
        words.removeAll(where: \.1.isEmpty)
        do throws(DataFileFailure) {
            var text = "profile: \(pack)\n"
            for (path, word) in words { text = try Self.adding(path, word, to: text) }
            return text + "facts:\n"
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }

    private static func adding(
        _ path: String, _ word: String, to text: String
    ) throws(DataFileFailure) -> String {
        let steps = path.split(separator: ".").map { YAMLStep([String($0)]) }
        return try YAMLEdit.setting(steps, to: .text(word), in: SourceFile(name: "<sheet>", text: text))
    }
}
