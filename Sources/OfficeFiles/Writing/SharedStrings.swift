// The texts of a workbook, each once; cells name them by their number.

import XMLFiles

/// Gathers the texts of cells while sheets are written.
struct SharedStrings {
    private var numbers: [String: Int] = [:]
    private var texts: [String] = []
    private var uses = 0

    /// The number of a text; a text that was not there yet gets the next.
    mutating func number(of text: String) -> Int {
        uses += 1
        if let number = numbers[text] { return number }
        numbers[text] = texts.count
        texts.append(text)
        return texts.count - 1
    }

    /// The part that holds them.
    var part: String {
        var xml = XMLWriter()
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let counts = [("count", "\(uses)"), ("uniqueCount", "\(texts.count)")]
        xml.element("sst", [("xmlns", main)] + counts) { xml in
            for text in texts {
                xml.element("si") { xml in
                    xml.element("t", [("xml:space", "preserve")], text: CellText.escaped(text))
                }
            }
        }
        return xml.text
    }
}
