// Compares a text with the file that holds what it should be; `RECORD=1` writes the file instead.

import Foundation
import Testing

/// Comparison with golden files.
package enum Golden {
    /// Whether the golden files are to be written anew.
    package static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    /// Fails the test where the text differs from the file, given from the package's folder.
    package static func check(
        _ actual: String, against file: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        if isRecording { return record(actual, file, sourceLocation) }
        guard let complaint = complaint(about: actual, against: file) else { return }
        Issue.record("\(complaint)", sourceLocation: sourceLocation)
    }

    /// What is to be said where the text differs from the file, or nil where it does not.
    package static func complaint(about actual: String, against file: String) -> String? {
        guard let expected = PackageRoot.text(of: file) else {
            return "no golden file \(file); write it with RECORD=1"
        }
        guard expected != actual else { return nil }
        let difference = TextDifference(expected: expected, actual: actual)
        return "\(file) differs (- expected, + actual); RECORD=1 writes it anew\n\(difference)"
    }

    private static func record(_ actual: String, _ file: String, _ sourceLocation: SourceLocation) {
        let path = PackageRoot.path(of: file)
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try actual.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            Issue.record("cannot write \(file): \(error)", sourceLocation: sourceLocation)
        }
    }
}
