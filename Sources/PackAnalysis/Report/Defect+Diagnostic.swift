// A defect as it is reported.

import Diagnostics

extension Defect {
    /// A warning with its place, and the example where there is one.
    package var diagnostic: Diagnostic {
        Diagnostic(.warning, code: fact.code, message: message, range: range, notes: notes)
    }

    /// What is wrong, and with how many more entries.
    private var message: Message {
        if likewise.isEmpty { return fact.message }
        let names = likewise.prefix(3).map { "`\($0)`" } + (likewise.count > 3 ? ["…"] : [])
        let (en, ja) = (names.joined(separator: ", "), names.joined(separator: "、"))
        return Message(
            en: fact.message.text(in: .english) + "; likewise \(likewise.count) more of its `each`: \(en)",
            ja: fact.message.text(in: .japanese) + "（同じ `each` のほか\(likewise.count)件も同様：\(ja)）")
    }

    private var notes: [Diagnostic.Note] {
        if case .untranslatedFile(_, let lines) = fact { return [Self.places(lines)] }
        guard let example else { return [] }
        let lines = example.split(separator: "\n").map { "\n      " + $0 }.joined()
        return [Diagnostic.Note(Message(en: "for example" + lines, ja: "例えば" + lines))]
    }

    private static func places(_ lines: [Int]) -> Diagnostic.Note {
        let first = lines.prefix(8).map(String.init) + (lines.count > 8 ? ["…"] : [])
        return Diagnostic.Note(
            Message(
                en: "in the lines " + first.joined(separator: ", "),
                ja: "行：" + first.joined(separator: "、")))
    }
}
