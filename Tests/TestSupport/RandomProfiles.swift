// Profiles made at random, with facts of every kind, state, date, scope and remark; the same for the same seed.

import Calendars
import FEELValues
import Rulebook

/// Makes profiles of a rulebook.
package struct RandomProfiles {
    private var numbers: SeededNumbers
    private let rulebook: Rulebook

    package init(seed: UInt64, _ rulebook: Rulebook) {
        numbers = SeededNumbers(seed: seed)
        self.rulebook = rulebook
    }

    /// A profile in which about half of the fields stand.
    package mutating func profile() -> Profile {
        var facts: [Int: Fact] = [:]
        for (index, field) in rulebook.vocabulary.fields.enumerated() where chance() {
            facts[index] = fact(field)
        }
        let asked = rulebook.vocabulary.fields.indices.filter { _ in below(40) == 0 }
        return Profile(
            municipality: Municipality(
                name: name(), prefecture: chance() ? name() : nil, code: chance() ? AreaCode("011002") : nil),
            pack: chance() ? rulebook.id : nil, fiscalYear: FiscalYear(2000 + below(40)),
            source: chance() ? source() : nil, facts: facts, asked: asked)
    }

    private mutating func source() -> ProfileSource {
        ProfileSource(
            title: name(), date: chance() ? date() : nil, address: optionalText(),
            note: chance() ? name() : nil, id: optionalText())
    }

    private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &numbers) }
    private mutating func chance() -> Bool { below(2) == 0 }
    private mutating func pick<T>(_ items: [T]) -> T { items[below(items.count)] }

    /// Texts that files of any kind have broken.
    package static let texts = [
        "", " ", "協議の場", "第1回〜第3回", "a: b", "#1", "- 項目", "=1+1", "'引用", "\"x\"", "\\", "\\u{41}", "+81", "@",
        "改行\nあり", "\n", "タブ\tあり", "\r", "null", "~", "yes", "0012", "1,234", "葛\u{E0100}", "𠮷野家", "か\u{309A}",
        "é—−‖", "〓", "\u{FEFF}x", "a\u{0}b", "{x}", "[1]", "| 表", "_x0041_", "own", " 前後 ", "①㈱髙", "\u{2028}",
    ]

    private mutating func text() -> String {
        below(40) == 0 ? String(repeating: pick(["あ", "𠮷"]), count: 20_000) : pick(Self.texts)
    }

    private mutating func optionalText() -> String? { chance() ? text() : nil }

    private mutating func name() -> Localized {
        if chance() { return Localized(pick(Self.texts.filter { $0 != "own" })) }
        return Localized(rulebook.languages.map { ($0.code, pick(Self.texts)) })
    }

    private mutating func date() -> PartialDate {
        let (year, month) = (2015 + below(12), 1 + below(12))
        switch below(4) {
        case 0: return PartialDate(year: year)
        case 1: return PartialDate(year: year, month: month)
        case 2: return PartialDate(year: year, month: month, day: 1 + below(28))
        default: return PartialDate(year: year, isFiscal: true)
        }
    }

    private mutating func fact(_ field: Field) -> Fact {
        let value = below(3) == 0 ? Value.null : value(field.kind)
        let others = Fact.State.allCases.filter { $0 != .known }
        var remarks: [Int: Fact.RowRemark] = [:]
        if case .rows = field.kind, case .list(let rows) = value {
            for number in rows.indices where chance() {
                let remark = Fact.RowRemark(
                    asOf: chance() ? date() : nil, place: optionalText(), note: optionalText())
                remarks[number] = remark.isEmpty ? nil : remark
            }
        }
        return Fact(
            value: value, state: value.isNull ? pick(others) : .known, asOf: chance() ? date() : nil,
            scope: below(4) == 0 ? .wider(name()) : .own, place: optionalText(), note: optionalText(),
            rowRemarks: remarks)
    }

    private mutating func value(_ kind: Field.Kind) -> Value {
        switch kind {
        case .number(let whole, let range): return number(whole, range)
        case .boolean: return .boolean(chance())
        case .choice(let permitted): return .string(pick(permitted).id)
        case .choices(let permitted): return .list(permitted.filter { _ in chance() }.map { .string($0.id) })
        case .text: return .string(text())
        case .date: return ValueReader.feelDate(date())
        case .fiscalYear: return .number(Number(2000 + below(30)))
        case .rows(let columns):
            return .list((0..<below(4)).map { _ in row(columns) })
        }
    }

    private mutating func number(_ whole: Bool, _ range: ClosedRange<Double>?) -> Value {
        let bounds = range ?? -1_000...1_000
        let number = Int(bounds.lowerBound) + below(max(1, Int(bounds.upperBound - bounds.lowerBound)))
        if whole || chance() { return .number(Number(number)) }
        return Number(parsing: "\(number).\(below(10))\(1 + below(9))").map(Value.number) ?? .null
    }

    private mutating func row(_ columns: [Field.Column]) -> Value {
        .context(ContextValue(columns.map { ($0.id, chance() ? value($0.kind) : .null) }))
    }
}
