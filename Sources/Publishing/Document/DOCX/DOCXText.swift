// Runs of text in Word files, with readings above their kanji where they are known.

import Furigana
import XMLFiles

/// Writes text in letters of a size.
struct DOCXText {
    private let readings: Readings?

    init(_ readings: Readings?) { self.readings = readings }

    /// - Parameter size: of the letters, in half points; readings are half as large.
    func write(_ text: String, size: Int, _ xml: inout XMLWriter) {
        guard let readings else { return xml.run(text) }
        for run in readings.runs(of: text) {
            if let reading = run.reading {
                ruby(run.text, reading, size, &xml)
            } else {
                xml.run(run.text)
            }
        }
    }

    private func ruby(_ text: String, _ reading: String, _ size: Int, _ xml: inout XMLWriter) {
        xml.element("w:r") { xml in
            xml.element("w:ruby") { xml in
                xml.element("w:rubyPr") { xml in
                    xml.word("rubyAlign", "distributeSpace")
                    xml.word("hps", "\(size / 2)")
                    xml.word("hpsRaise", "\(size - 2)")
                    xml.word("hpsBaseText", "\(size)")
                    xml.word("lid", "ja-JP")
                }
                xml.element("w:rt") { Self.letters(reading, size: size / 2, &$0) }
                xml.element("w:rubyBase") { Self.letters(text, size: nil, &$0) }
            }
        }
    }

    private static func letters(_ text: String, size: Int?, _ xml: inout XMLWriter) {
        xml.element("w:r") { xml in
            if let size { xml.element("w:rPr") { $0.word("sz", "\(size)") } }
            xml.element("w:t", [("xml:space", "preserve")], text: text)
        }
    }
}
