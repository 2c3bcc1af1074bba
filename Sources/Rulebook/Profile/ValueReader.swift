// Reads a written cell into a value of its field's type.

import Calendars
import Diagnostics
import FEELValues

/// Reads values as officers write them: full-width digits, thousands separators, 有・無, era dates.
package struct ValueReader {
    let problems: Problems

    package init(problems: Problems) { self.problems = problems }

    /// The value, or nil where it was wrong, which is reported.
    package func value(_ tree: Tree, _ kind: Field.Kind) -> Value? {
        switch kind {
        case .number(let whole, let range): scalar(tree).flatMap { number($0, whole: whole, range: range) }
        case .boolean: scalar(tree).flatMap(boolean(_:))
        case .choice(let permitted): scalar(tree).flatMap { choice($0, permitted) }.map(Value.string)
        case .choices(let permitted): choices(tree, permitted)
        case .text: scalar(tree).map { .string($0.text) }
        case .date: scalar(tree).flatMap(date(_:)).map { date in Self.feelDate(date) }
        case .fiscalYear: scalar(tree).flatMap(year(_:))
        case .rows(let columns): rows(tree, columns)
        }
    }

    private func scalar(_ tree: Tree) -> Tree.Scalar? {
        if let scalar = tree.scalar { return scalar }
        problems.add(.notAText("the value"), at: tree.range.firstLine)
        return nil
    }

    private func number(_ scalar: Tree.Scalar, whole: Bool, range: ClosedRange<Double>?) -> Value? {
        let text = halfWidth(scalar.text).filter { $0 != "," && $0 != "、" && $0 != " " }
        guard let number = Number(parsing: text) else {
            problems.add(.notANumber(scalar.text), at: scalar.range)
            return nil
        }
        if whole, number.intValue == nil {
            problems.add(.notWhole(scalar.text), at: scalar.range)
            return nil
        }
        if let range, !range.contains(number.doubleValue) {
            let bounds = (Self.plain(range.lowerBound), Self.plain(range.upperBound))
            problems.add(.outOfRange(scalar.text, from: bounds.0, to: bounds.1), at: scalar.range)
            return nil
        }
        return .number(number)
    }

    private static func plain(_ bound: Double) -> String {
        Int(exactly: bound).map(String.init) ?? String(bound)
    }

    /// How yes and no may be written.
    package static let yesWords = ["有", "あり", "はい", "yes", "true", "○"]
    package static let noWords = ["無", "なし", "いいえ", "no", "false", "×"]

    private func boolean(_ scalar: Tree.Scalar) -> Value? {
        switch scalar.text.lowercased() {
        case let word where Self.yesWords.contains(word): return .boolean(true)
        case let word where Self.noWords.contains(word): return .boolean(false)
        default:
            problems.add(.notYesOrNo(scalar.text), at: scalar.range)
            return nil
        }
    }

    private func choice(_ scalar: Tree.Scalar, _ permitted: [Field.Permitted]) -> String? {
        if let value = permitted.first(where: { $0.words.contains(scalar.text) }) {
            return value.id
        }
        let names = permitted.flatMap(\.words)
        let nearest = Spelling.nearest(to: scalar.text, in: names)
        let shown = permitted.map { Message(en: $0.id, ja: $0.label.first) }
        problems.add(.notPermitted(scalar.text, nearest: nearest, permitted: shown), at: scalar.range)
        return nil
    }

    private func choices(_ tree: Tree, _ permitted: [Field.Permitted]) -> Value? {
        guard case .list(let items, _) = tree else {
            problems.add(.notAList("the value"), at: tree.range.firstLine)
            return nil
        }
        let chosen = items.compactMap { scalar($0).flatMap { choice($0, permitted) } }
        return chosen.count == items.count ? .list(chosen.map(Value.string)) : nil
    }

    func date(_ scalar: Tree.Scalar) -> PartialDate? {
        problems.catching(at: scalar.range) { () throws(CalendarProblem) in try PartialDate.parse(scalar.text)
        }
    }

    private func year(_ scalar: Tree.Scalar) -> Value? {
        let year = problems.catching(at: scalar.range) { () throws(CalendarProblem) in
            try FiscalYear.parse(scalar.text)
        }
        return year.map { .number(Number($0.year)) }
    }

    /// The last day that a date may mean, as a FEEL date.
    package static func feelDate(_ date: PartialDate) -> Value {
        let day = date.lastDay
        return CalendarDate(year: day.year, month: day.month, day: day.day).map(Value.date) ?? .null
    }

    private func rows(_ tree: Tree, _ columns: [Field.Column]) -> Value? {
        guard case .list(let items, _) = tree else {
            problems.add(.notAList("the value"), at: tree.range.firstLine)
            return nil
        }
        return .list(items.compactMap { row($0, columns) })
    }

    /// A row; beside its columns it may say where it stands, as of when, and a note.
    private func row(_ tree: Tree, _ columns: [Field.Column]) -> Value? {
        guard case .map(let entries, _) = tree else {
            problems.add(.notAMap("a row"), at: tree.range)
            return nil
        }
        var values: [String: Value] = [:]
        for entry in entries where !Self.rowRemarks.contains(entry.key) {
            guard
                let column = columns.first(where: { $0.id == entry.key || $0.label.all.contains(entry.key) })
            else {
                let nearest = Spelling.nearest(to: entry.key, in: columns.flatMap { [$0.id] + $0.label.all })
                problems.add(.unknownKey(entry.key, nearest: nearest), at: entry.keyRange)
                continue
            }
            if entry.value.scalar?.isBlank == true { continue }
            values[column.id] = value(entry.value, column.kind)
        }
        return .context(ContextValue(columns.map { ($0.id, values[$0.id] ?? .null) }))
    }

    static let rowRemarks = ["at", "as of", "note"]
}
