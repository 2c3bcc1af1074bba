// Writes documents as one HTML file with its own style and nothing from outside.

import Diagnostics
import Furigana
import Markup
import Pictures

/// Writes a document as HTML for screen and print.
struct HTMLWriter {
    let language: Language
    /// Readings above kanji; none where nil.
    var readings: Readings?

    func write(_ document: Document) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language.code)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(escaped(document.title))</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <main\(classes(of: document))>
        \(blocks(of: document).joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }

    private func blocks(of document: Document) -> [String] {
        var headings = DocumentHeading.all(in: document)[...]
        return document.blocks.compactMap { block in
            switch block {
            case .heading(2..., _): headings.popFirst().map(write(_:))
            case .contents: contents(headings.filter(\.isListed))
            default: write(block)
            }
        }
    }

    private func write(_ heading: DocumentHeading) -> String {
        "<h\(heading.level) id=\"h\(heading.place)\">\(told(heading.title))</h\(heading.level)>"
    }

    private func contents(_ headings: [DocumentHeading]) -> String {
        let items = headings.map { heading in
            "<li class=\"l\(heading.level)\"><a href=\"#h\(heading.place)\">\(escaped(heading.title))</a></li>\n"
        }
        return items.isEmpty ? "" : "<nav>\n<ul>\n\(items.joined())</ul>\n</nav>"
    }

    private func write(_ block: Document.Block) -> String? {
        switch block {
        case .heading(let level, let text): "<h\(level)>\(told(text))</h\(level)>"
        case .paragraph(let text): "<p>\(told(text))</p>"
        case .edge(let text): "<p class=\"edge\">\(told(text))</p>"
        case .bullets(let items): list("ul", items)
        case .numbers(let items): list("ol", items)
        case .table(let table): write(table)
        case .figure(let picture): write(picture)
        case .note(let text): "<p class=\"note\">\(told(text))</p>"
        case .pageBreak: "<hr>"
        case .contents: nil
        }
    }

    private func list(_ tag: String, _ items: [String]) -> String {
        "<\(tag)>\n" + items.map { "<li>\(told($0))</li>\n" }.joined() + "</\(tag)>"
    }

    private func write(_ table: Document.Table) -> String {
        let header = table.header.map { "<th scope=\"col\">\(told($0))</th>" }.joined()
        let rows = table.rows.indices.map { row in
            let cells = table.rows[row].indices.map { cell(row, $0, of: table) }
            return "<tr>" + cells.joined() + "</tr>\n"
        }
        return "<div class=\"table\"><table>\n\(columns(of: table))<thead><tr>\(header)</tr></thead>\n"
            + "<tbody>\n\(rows.joined())</tbody>\n</table></div>"
    }

    /// The widths of the columns, where they do not follow from what stands in them.
    private func columns(of table: Document.Table) -> String {
        let sum = max(1, table.shares.reduce(0, +))
        let columns = table.shares.map { "<col style=\"width: \($0 * 100 / sum)%\">" }
        return columns.isEmpty ? "" : "<colgroup>\(columns.joined())</colgroup>\n"
    }

    private func cell(_ row: Int, _ column: Int, of table: Document.Table) -> String {
        guard let height = table.height(row: row, column: column) else { return "" }
        let span = height == 1 ? "" : " rowspan=\"\(height)\""
        let mark = table.isMarked(row: row, column: column) ? " class=\"marked\"" : ""
        return "<td\(span)\(mark)>\(table.rows[row][column].map(told(_:)).joined(separator: "<br>"))</td>"
    }

    private func write(_ picture: Picture) -> String {
        let table = picture.table.map { table in
            "<details><summary>\(escaped(language == .japanese ? "表で読む" : "As a table"))</summary>\n"
                + write(Document.Table(table)) + "</details>\n"
        }
        return "<figure>\n\(picture.markup.html)<figcaption>\(escaped(picture.title))</figcaption>\n"
            + (table ?? "") + "</figure>"
    }

    private func escaped(_ text: String) -> String { Markup(text).html }

    /// The text with readings above its kanji; what shows none puts them in brackets behind.
    private func told(_ text: String) -> String {
        guard let readings else { return escaped(text) }
        return readings.runs(of: text).map { run in
            guard let reading = run.reading else { return escaped(run.text) }
            return "<ruby>\(escaped(run.text))<rp>(</rp><rt>\(escaped(reading))</rt><rp>)</rp></ruby>"
        }.joined()
    }

    private func classes(of document: Document) -> String {
        let names = (document.isLargePrint ? ["large"] : []) + (readings == nil ? [] : ["read"])
        return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
    }

    private static let style = """
        :root { color-scheme: light dark; }
        body { font-family: "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", "Hiragino Sans", sans-serif;
          line-height: 1.7; margin: 0; }
        main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
        h1 { font-size: 1.5rem; line-height: 1.4; border-bottom: 2px solid; padding-bottom: .3rem; }
        h2 { font-size: 1.2rem; margin-top: 2rem; border-left: .4rem solid #2a6f6b; padding-left: .6rem; }
        h3 { font-size: 1.05rem; margin-top: 1.4rem; }
        .table { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .92rem; }
        th, td { border: 1px solid #8a8a8a; padding: .35rem .5rem; text-align: left; vertical-align: top; }
        thead th { background: #e4efee; color: #1c1c1c; }
        .marked { background: #fff3cc; color: #1c1c1c; }
        figure { margin: 1rem 0; overflow-x: auto; }
        figure svg { max-width: 100%; height: auto; background: #ffffff; }
        nav ul { list-style: none; padding-left: 0; }
        nav .l3 { padding-left: 1rem; }
        figcaption, details { font-size: .88rem; }
        .edge { text-align: right; }
        .note { font-size: .88rem; border-left: .25rem solid #8a8a8a; padding-left: .6rem; }
        .read { line-height: 2.1; }
        .read :is(h1, h2, h3, h4) { line-height: 2; }
        rt { font-size: .5em; line-height: 1; }
        hr { border: 0; border-top: 1px solid #8a8a8a; margin: 2.5rem 0; }
        @media print {
          @page { size: A4; margin: 14mm; }
          body { font-size: 9pt; line-height: 1.5; }
          main { max-width: none; padding: 0; }
          .large { font-size: 10.5pt; }
          .read { line-height: 1.9; }
          .large table, .large .note { font-size: 10pt; }
          h1 { font-size: 14pt; }
          h2 { font-size: 11pt; margin: 1em 0 .4em; }
          h3, h4 { font-size: 10.5pt; margin: .9em 0 .3em; }
          p, ul, ol { margin: .4em 0; }
          th, td { padding: .15em .4em; }
          .table { overflow: visible; }
          details { display: none; }
          figure svg { max-height: 250mm; }
          thead { display: table-header-group; }
          tr, h2, h3, figure { break-inside: avoid; }
          h2, h3, h4 { break-after: avoid; }
          hr { border: 0; margin: 0; break-after: page; }
        }
        """
}
