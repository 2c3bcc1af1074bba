// Draws diagnostics for people: message, place, excerpt, caret, notes and help.

/// Draws diagnostics as text.
public struct DiagnosticRenderer: Sendable {
    /// Escape sequences are written where true.
    public var colour: Bool
    /// Which language the texts are in.
    public var language: Language

    /// A renderer for a language, without colour unless asked for.
    public init(language: Language = .english, colour: Bool = false) {
        self.language = language
        self.colour = colour
    }

    /// The diagnostic as lines, each ended by a line end.
    public func render(_ diagnostic: Diagnostic) -> String {
        let head = "\(label(diagnostic.severity))[\(diagnostic.code)]"
        var lines = ["\(paint(head, diagnostic.severity)): \(diagnostic.message.text(in: language))"]
        if let range = diagnostic.range { lines += excerpt(range, caret: "^") }
        for note in diagnostic.notes {
            lines.append("  = \(noteLabel): \(note.message.text(in: language))")
            if let range = note.range { lines += excerpt(range, caret: "-") }
        }
        if let help = diagnostic.help { lines.append("  = \(helpLabel): \(help.text(in: language))") }
        return lines.map { $0 + "\n" }.joined()
    }

    /// All diagnostics in order of reading, an empty line between two.
    public func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.sorted(by: Diagnostic.inReadingOrder).map(render(_:)).joined(separator: "\n")
    }

    private func excerpt(_ range: SourceRange, caret: Character) -> [String] {
        let start = range.start
        let line = String(range.file.lineText(start.line)).replacing("\t", with: " ")
        let window = visibleWindow(of: Array(line), around: start.column - 1)
        let margin = String(repeating: " ", count: String(start.line).count)
        let marked = markedWidth(range, line: Array(line), window: window)
        let shown = String(Array(line)[window.range])
        let before = window.prefix + String(Array(line)[window.range.lowerBound..<marked.from])
        return [
            "\(margin)--> \(range.display)",
            "\(margin) |",
            "\(start.line) | \(window.prefix)\(shown)\(window.suffix)",
            "\(margin) | \(String(repeating: " ", count: before.displayWidth))"
                + String(repeating: caret, count: marked.width),
        ]
    }

    private struct Window {
        var range: Range<Int>
        var prefix: String
        var suffix: String
    }

    /// A line of more than 120 characters is cut around the place of interest.
    private func visibleWindow(of line: [Character], around column: Int) -> Window {
        guard line.count > 120 else { return Window(range: 0..<line.count, prefix: "", suffix: "") }
        let lower = max(0, min(column - 40, line.count - 100))
        let upper = min(line.count, lower + 100)
        return Window(
            range: lower..<upper, prefix: lower > 0 ? "…" : "", suffix: upper < line.count ? "…" : "")
    }

    private func markedWidth(
        _ range: SourceRange, line: [Character], window: Window
    ) -> (from: Int, width: Int) {
        let end = range.end
        let from = min(max(range.start.column - 1, window.range.lowerBound), window.range.upperBound)
        let to = end.line == range.start.line ? end.column - 1 : line.count
        let stop = min(max(to, from), window.range.upperBound)
        return (from, max(1, String(line[from..<stop]).displayWidth))
    }

    private func paint(_ text: String, _ severity: Severity) -> String {
        guard colour else { return text }
        let code =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
    }

    private func label(_ severity: Severity) -> String {
        let japanese = language == .japanese
        return switch severity {
        case .error: japanese ? "エラー" : "error"
        case .warning: japanese ? "警告" : "warning"
        case .note: japanese ? "メモ" : "note"
        }
    }

    private var noteLabel: String { language == .japanese ? "参考" : "note" }
    private var helpLabel: String { language == .japanese ? "ヒント" : "help" }
}
