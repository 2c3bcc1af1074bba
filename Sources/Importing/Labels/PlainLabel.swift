// A label without what differs from copy to copy: width, spaces, brackets with dates and units, small print.

import Calendars
import Foundation
import Rulebook

/// What remains of a label, and what stood in its brackets.
struct PlainLabel {
    /// The label in its forms: with what stands in brackets, without what stands there at its end, without any.
    let keys: [String]
    /// The date in a bracket, where one is.
    let date: DateSlot?
    /// What is remarked behind ※.
    let remark: String?

    init(_ text: String) {
        let parts = text.precomposedStringWithCompatibilityMapping.split(
            separator: "※", maxSplits: 1, omittingEmptySubsequences: false)
        remark = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespacesAndNewlines) : nil
        let bare = Self.unnumbered(String(parts[0]))
        let plain = Self.closed(Self.plain(String(parts[0])))
        date = Self.brackets(in: plain).lazy.compactMap { DateSlot($0.text) }.first
        keys = unique(Self.keys(of: plain) + (bare.map { Self.keys(of: Self.closed(Self.plain($0))) } ?? []))
    }

    private static func keys(of plain: String) -> [String] {
        var bare = plain
        for bracket in brackets(in: plain).reversed() { bare.removeSubrange(bracket.range) }
        var trimmed = plain
        while let last = brackets(in: trimmed).last, last.range.upperBound == trimmed.endIndex {
            trimmed.removeSubrange(last.range)
        }
        let marks: Set<Character> = ["(", ")", "[", "]", "<", ">", "「", "」", "【", "】"]
        return [plain, trimmed, bare].map { $0.filter { !marks.contains($0) } }.filter { !$0.isEmpty }
    }

    /// Without spaces and numbering; 〇ヶ所 as 〇か所.
    static func plain(_ text: String) -> String {
        var plain = halfWidth(text.precomposedStringWithCompatibilityMapping)
            .filter { !$0.isWhitespace && $0 != "・" && $0 != "#" }.lowercased()
        for mark in ["ヶ", "ヵ", "カ", "ケ", "箇"] {
            for counted in ["所", "月"] { plain = plain.replacing(mark + counted, with: "か" + counted) }
        }
        return plain
    }

    /// `2 取組概要` without its number; nil where none stands before a space.
    private static func unnumbered(_ text: String) -> String? {
        let plain = text.drop { $0 == "#" || $0.isWhitespace }
        let rest = plain.drop { $0.isASCII && $0.isNumber }
        guard rest.startIndex > plain.startIndex, let first = rest.first, first.isWhitespace else {
            return nil
        }
        return String(rest)
    }

    /// Without a bracket that was cut off.
    private static func closed(_ text: String) -> String {
        guard let open = text.lastIndex(of: "("), !text[open...].contains(")"), open > text.startIndex else {
            return text
        }
        return String(text[..<open])
    }

    private static func brackets(in text: String) -> [(range: Range<String.Index>, text: String)] {
        var found: [(Range<String.Index>, String)] = []
        var open: String.Index?
        for index in text.indices {
            if text[index] == "(" { open = index }
            guard text[index] == ")", let start = open else { continue }
            found.append((start..<text.index(after: index), String(text[text.index(after: start)..<index])))
            open = nil
        }
        return found
    }
}

/// A place for a date: with the date, or never filled in.
enum DateSlot {
    case date(PartialDate)
    case blank

    /// - Returns: nil where the text is no date that says so: `R5.4` alone may be a number.
    init?(_ text: String) {
        var rest = PlainLabel.plain(text)
        if rest.hasPrefix("("), rest.hasSuffix(")") { rest = String(rest.dropFirst().dropLast()) }
        let isSlot =
            ImportWords.dateEndings.contains { rest.hasSuffix($0) } || rest.hasPrefix(ImportWords.dateStart)
        for ending in ImportWords.dateEndings where rest.hasSuffix(ending) {
            rest = String(rest.dropLast(ending.count))
        }
        if rest.hasPrefix(ImportWords.dateStart) {
            rest = String(rest.dropFirst(ImportWords.dateStart.count))
        }
        let hasMark = rest.contains("年") || rest.contains { $0.isLetter && $0.isASCII }
        if let date = try? PartialDate.parse(rest), isSlot || hasMark {
            self = .date(date)
        } else if isSlot || Self.isBlank(rest) {
            self = .blank
        } else {
            return nil
        }
    }

    /// `R●年●月` and `年月`.
    private static func isBlank(_ text: String) -> Bool {
        let left = text.filter { !ImportWords.placeholders.contains($0) }
        return ["年月", "r年月", "令和年月", "年度", "r年度", "令和年度", "年", "r年"].contains(left)
    }

    var known: PartialDate? { if case .date(let date) = self { date } else { nil } }
}
