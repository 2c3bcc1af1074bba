// The figures of a run as text.

import Foundation

/// Nanoseconds by the name of what was measured.
struct Figures {
    private var byName: [String: Double] = [:]

    /// Reads what an earlier run printed.
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard cells.count == 4, let figure = Double(cells[0]) else { continue }
            byName[String(cells[3])] = figure
        }
    }

    subscript(name: String) -> Double? { byName[name] }

    /// A line: the figure, the earlier one, the change, the name.
    static func line(_ name: String, _ figure: Double, _ earlier: Double?) -> String {
        guard let earlier, earlier > 0 else { return "\(rounded(figure))\t–\t–\t\(name)" }
        let change = Int(((figure / earlier - 1) * 100).rounded())
        return "\(rounded(figure))\t\(rounded(earlier))\t\(change > 0 ? "+" : "")\(change) %\t\(name)"
    }

    private static func rounded(_ figure: Double) -> String { String(Int(figure.rounded())) }
}
