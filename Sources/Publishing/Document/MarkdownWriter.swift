// Writes documents as Markdown.

import Furigana
import Pictures

/// Writes a document as Markdown with pipe tables.
struct MarkdownWriter {
    /// Readings in brackets behind kanji; none where nil.
    var readings: Readings?

    func write(_ document: Document) -> String {
        var headings = DocumentHeading.all(in: document)[...]
        let blocks = document.blocks.compactMap { block in
            if case .heading(2..., _) = block { return headings.popFirst().map(write(_:)) }
            return write(block)
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func write(_ heading: DocumentHeading) -> String {
        String(repeating: "#", count: heading.level) + " " + escaped(heading.title)
    }

    private func write(_ block: Document.Block) -> String? {
        switch block {
        case .heading(let level, let text):
            String(repeating: "#", count: level) + " " + escaped(text)
        case .paragraph(let text), .edge(let text): escaped(text)
        case .bullets(let items): items.map { "- " + escaped($0) }.joined(separator: "\n")
        case .numbers(let items):
            items.enumerated().map { "\($0 + 1). " + escaped($1) }.joined(separator: "\n")
        case .table(let table): write(table)
        case .figure(let picture): write(picture)
        case .note(let text): "> " + escaped(text)
        case .pageBreak: "---"
        // What shows Markdown lists its headings by itself.
        case .contents: nil
        }
    }

    /// What a picture tells, as a table where it is one.
    private func write(_ picture: Picture) -> String {
        "**\(escaped(picture.title))**\n\n"
            + (picture.table.map { write(Document.Table($0)) } ?? escaped(picture.description))
    }

    private func write(_ table: Document.Table) -> String {
        let header = row(table.header.map { [$0] })
        let rule = "|" + String(repeating: "---|", count: table.header.count)
        return ([header, rule] + table.rows.map(row(_:))).joined(separator: "\n")
    }

    private func row(_ cells: [[String]]) -> String {
        "| " + cells.map(cell(_:)).joined(separator: " | ") + " |"
    }

    private func cell(_ lines: [String]) -> String {
        lines.map(escaped(_:)).map {
            $0.utf8.contains(UInt8(ascii: "|")) ? $0.replacing("|", with: "\\|") : $0
        }.joined(separator: "<br>")
    }

    private func escaped(_ text: String) -> String {
        guard let readings else { return safe(text) }
        return readings.runs(of: text).map { run in
            safe(run.text) + (run.reading.map { "(\($0))" } ?? "")
        }.joined()
    }

    /// Signs that Markdown would read as something else; text stays on one line.
    private func safe(_ text: String) -> String {
        guard text.utf8.contains(where: { "\n<_*`\\[]#".utf8.contains($0) }) else { return text }
        var out = ""
        for (index, character) in zip(text.indices, text) {
            switch character {
            case "\n": out += " "
            case "<": out += "&lt;"
            case "_" where isInsideWord(index, of: text): out.append(character)
            case "*", "_", "`", "\\", "[", "]": out += "\\" + String(character)
            case "#" where out.isEmpty: out += "\\#"
            default: out.append(character)
            }
        }
        return out
    }

    /// An underscore between letters, as in addresses, means nothing to Markdown.
    private func isInsideWord(_ index: String.Index, of text: String) -> Bool {
        let before = text[..<index].last
        let after = text[text.index(after: index)...].first
        return [before, after].allSatisfy { $0.map { $0.isLetter || $0.isNumber } ?? false }
    }
}
