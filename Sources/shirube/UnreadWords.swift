// The words of a pack's Japanese texts that have no reading yet.

import Diagnostics
import Furigana

/// Finds kanji without a reading.
struct UnreadWords {
    private let readings: Readings
    /// Where each stretch of kanji stands first, and how often it stands.
    private var found: [String: (range: SourceRange, count: Int)] = [:]
    private var order: [String] = []

    init(_ readings: Readings, in trees: [Tree]) {
        self.readings = readings
        for tree in trees { look(at: tree) }
    }

    /// A warning for each stretch, in the order of the pack.
    var diagnostics: [Diagnostic] {
        order.compactMap { word in found[word].map { PaperMessages.unread(word, $0.count, at: $0.range) } }
    }

    private mutating func look(at tree: Tree) {
        switch tree {
        case .list(let items, _): for item in items { look(at: item) }
        case .scalar: break
        case .map(let entries, _):
            for entry in entries {
                if entry.key == Language.japanese.code, let text = entry.value.scalar {
                    look(at: text)
                } else {
                    look(at: entry.value)
                }
            }
        }
    }

    private mutating func look(at text: Tree.Scalar) {
        for word in Self.printed(text.text).flatMap(readings.unread(in:)) {
            if found[word] == nil { order.append(word) }
            found[word, default: (text.range, 0)].count += 1
        }
    }

    /// What is printed as it stands: the text between its `{…}` and `$(…)`.
    private static func printed(_ text: String) -> [String] {
        text.replacing("$(", with: "{").split(separator: "{").enumerated().map { index, piece in
            guard index > 0, let end = piece.firstIndex(where: { "})".contains($0) }) else {
                return String(piece)
            }
            return String(piece[piece.index(after: end)...])
        }
    }
}
