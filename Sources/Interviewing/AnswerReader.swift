// Reads what a person typed into a value of the field, and says what is wrong with it.

import Calendars
import Diagnostics
import Rulebook

/// An answer that fits its field.
package struct Answer: Sendable {
    let value: SheetValue
    var date: String?
    /// The profile with the answer in it.
    var profile: Profile
}

/// Reads answers.
struct AnswerReader {
    private let rulebook: Rulebook
    private let profile: Profile
    private let namesIDs: Bool

    /// Why an answer does not fit.
    struct Refusal: Error {
        let diagnostics: [Diagnostic]
        /// Whether the values stand numbered above, so that they need not be told again.
        let isChoice: Bool

        func lines(in language: Language) -> [ScreenLine] {
            let helps = isChoice ? [InterviewWords.byNumber] : diagnostics.compactMap(\.help)
            return diagnostics.map { ScreenLine($0.message.text(in: language), .strong) }
                + helps.map { ScreenLine($0.text(in: language)) }
        }
    }

    init(_ rulebook: Rulebook, _ profile: Profile, namesIDs: Bool) {
        self.rulebook = rulebook
        self.profile = profile
        self.namesIDs = namesIDs
    }

    /// The answer to the question of a field.
    func answer(_ text: String, for field: Int) throws(Refusal) -> Answer {
        let value = value(text, rulebook.vocabulary.fields[field])
        return Answer(value: value, profile: try profile(with: value, dated: nil, in: field))
    }

    /// The same answer with the date for which it holds.
    func answer(_ answer: Answer, dated text: String, for field: Int) throws(Refusal) -> Answer {
        let date = halfWidth(text)
        let dated = try profile(with: answer.value, dated: date, in: field)
        return Answer(value: answer.value, date: date, profile: dated)
    }

    private func profile(
        with value: SheetValue, dated date: String?, in field: Int
    ) throws(Refusal) -> Profile {
        let record: SheetValue = date.map { .map([("value", value), ("as of", .text($0))]) } ?? value
        let file = SourceFile(name: "<answer>", text: "")
        let tree = record.tree(in: file)
        let entry = Tree.Entry(
            key: rulebook.vocabulary.fields[field].name, keyRange: tree.range, value: tree)
        do throws(ReadingFailure) {
            return try profile.changing([entry], rulebook: rulebook)
        } catch {
            let isChoice = !rulebook.vocabulary.fields[field].permitted.isEmpty && date == nil
            throw Refusal(diagnostics: error.diagnostics, isChoice: isChoice)
        }
    }

    private func value(_ text: String, _ field: Field) -> SheetValue {
        switch field.kind {
        case .number: .text(Self.withoutUnit(halfWidth(text), field.unit).filter { !", ".contains($0) })
        case .boolean: .text(yesOrNo(halfWidth(text).lowercased()) ?? text)
        case .choice(let permitted): .text(chosen(text, permitted))
        case .choices(let permitted): .list(items(text).map { .text(chosen($0, permitted)) })
        case .date, .fiscalYear: .text(halfWidth(text))
        case .text, .rows: .text(text)
        }
    }

    /// `3回` is 3 where the unit is 回.
    private static func withoutUnit(_ text: String, _ unit: Localized?) -> String {
        let units = (unit?.all ?? []).flatMap { $0.split(separator: "|").map { halfWidth(String($0)) } }
        guard let ending = units.first(where: { !$0.isEmpty && text.hasSuffix($0) }) else { return text }
        return String(text.dropLast(ending.count))
    }

    private func yesOrNo(_ word: String) -> String? {
        if ["1", "y"].contains(word) || ValueReader.yesWords.contains(word) { return namesIDs ? "yes" : "有" }
        if ["2", "n"].contains(word) || ValueReader.noWords.contains(word) { return namesIDs ? "no" : "無" }
        return nil
    }

    /// By its number in the list, or by any of its words.
    private func chosen(_ text: String, _ permitted: [Field.Permitted]) -> String {
        let number = Int(halfWidth(text)).flatMap { permitted.indices.contains($0 - 1) ? $0 - 1 : nil }
        let value = permitted.first { $0.words.contains(text) } ?? number.map { permitted[$0] }
        return value.map { namesIDs ? $0.id : $0.label.first } ?? text
    }

    /// What stands between commas or spaces; a lone 0 is none of them.
    private func items(_ text: String) -> [String] {
        let items = text.split { ",、，・ \u{3000}".contains($0) }.map(String.init)
        return items.map(halfWidth(_:)) == ["0"] ? [] : items
    }
}

extension SheetValue {
    /// The value as a tree without a place.
    fileprivate func tree(in file: SourceFile) -> Tree {
        let range = SourceRange(file, 0, 0)
        switch self {
        case .text(let text):
            return .scalar(Tree.Scalar(Snippet(text, in: file, anchors: []), isQuoted: true, range: range))
        case .list(let items): return .list(items.map { $0.tree(in: file) }, range)
        case .map(let entries):
            return .map(
                entries.map { Tree.Entry(key: $0.0, keyRange: range, value: $0.1.tree(in: file)) }, range)
        }
    }
}
