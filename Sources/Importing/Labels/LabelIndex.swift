// The labels by which fields are found: those of the pack's forms, and of its fields.

import Diagnostics
import Rulebook

/// What a label stands for.
struct Target: Sendable, Hashable {
    /// One to three fields of a row.
    let fields: [Int]
    /// The whole that the last is a part of.
    var whole: Int?
    /// The keys of the heading that stands over the row; none where it needs none.
    var headings: Set<String> = []
    /// Whether the form has a place for its date.
    var isDated = false
}

/// Finds what a label stands for.
struct LabelIndex: Sendable {
    private var targets: [String: [Target]] = [:]
    private(set) var headings: Set<String> = []
    /// The keys of titles, which begin a part of a form.
    private(set) var titles: Set<String> = []
    private(set) var tables: [TableShape] = []
    /// The keys of words that stand in rows of headers only.
    private var headers: Set<String> = []
    /// The words with which what a program proposes begins.
    private var marks: [String] = []
    /// The fields that are counted in each unit.
    let units: [String: Set<Int>]
    /// All words by which fields are found, in order.
    private var words: [String] = []
    private let rulebook: Rulebook

    /// What a label was found to be.
    enum Found {
        case one(Target)
        case several([Target])
        case none
    }

    init(_ rulebook: Rulebook) {
        let fields = rulebook.vocabulary.fields
        var units: [String: Set<Int>] = [:]
        for (index, field) in fields.enumerated() {
            for unit in Self.units(of: field) { units[unit, default: []].insert(index) }
        }
        self.units = units
        self.rulebook = rulebook
        for form in rulebook.forms { add(form) }
        marks = Self.marks.flatMap { rulebook.texts[$0]?.literals ?? [] }
        for (index, field) in fields.enumerated() where !field.kind.isRows {
            let group = Set(field.groupLabel.all.flatMap { PlainLabel($0).keys })
            let target = Target(fields: [index], headings: group)
            for word in field.label.all + [field.alias].compactMap({ $0 }) { add(target, under: word) }
            let whole = field.groupLabel.all.flatMap { group in field.label.all.map { group + $0 } }
            for word in whole + [field.name] { add(Target(fields: [index]), under: word) }
        }
        words = targets.keys.sorted()
    }

    private static let marks = ["sheet.proposed", "sheet.asked"]
    /// Small print that the program writes around forms.
    private static let prints = ["sheet.legend", "sheet.blank", "sheet.exception"]

    private mutating func add(_ form: Form) {
        let print = (form.guide?.all ?? []) + Self.prints.flatMap { rulebook.texts[$0]?.literals ?? [] }
        let notes = form.parts.flatMap(\.blocks).flatMap { $0.note?.all ?? [] }
        titles.formUnion((form.title.words + print + notes).flatMap { PlainLabel($0).keys })
        for part in form.parts { add(part) }
    }

    private mutating func add(_ part: Form.Part) {
        titles.formUnion(part.title.words.flatMap { PlainLabel($0).keys })
        for block in part.blocks {
            let heading = Set(block.heading?.words.flatMap { PlainLabel($0).keys } ?? [])
            if block.content.isTable { titles.formUnion(heading) }
            switch block.content {
            case .cells(let rows): for row in rows { add(row) }
            case .text(let field):
                for word in block.heading?.words ?? [] { add(Target(fields: [field]), under: word) }
            case .rows(let table): tables.append(TableShape(table, heading: heading))
            case .months(let table): tables += TableShape.months(table)
            case .grid(let header, let rows): tables.append(TableShape(header, rows))
            case .choices(let header, let fields):
                headers.formUnion(header.flatMap(\.keys))
                add(fields, under: heading)
            case .words: titles.formUnion(heading)
            }
        }
    }

    /// Fields that stand together under a heading, by their own labels.
    private mutating func add(_ fields: [Int], under heading: Set<String>) {
        headings.formUnion(heading)
        for index in fields {
            for word in rulebook.vocabulary.fields[index].label.all {
                add(Target(fields: [index], headings: heading), under: word)
            }
        }
    }

    private mutating func add(_ row: Form.CellRow) {
        let heading = Set(row.heading?.words.flatMap { PlainLabel($0).keys } ?? [])
        headings.formUnion(heading)
        for word in row.label.words {
            add(
                Target(fields: row.fields, whole: row.whole, headings: heading, isDated: row.isDated),
                under: word)
        }
    }

    private mutating func add(_ target: Target, under word: String) {
        for key in PlainLabel(word).keys where targets[key]?.contains(target) != true {
            targets[key, default: []].append(target)
        }
    }

    /// The words of a field's unit.
    static func units(of field: Field) -> Set<String> {
        Set((field.unit?.all ?? []).flatMap { $0.split(separator: "|") }.map { PlainLabel.plain(String($0)) })
    }

    /// What a label stands for below a heading.
    func target(of label: PlainLabel, under heading: Set<String>) -> Found {
        guard let key = label.keys.first(where: { targets[$0] != nil }), let all = targets[key] else {
            return .none
        }
        let widest = all.filter { one in
            !all.contains { Set($0.fields).isStrictSuperset(of: one.fields) }
        }
        let here = widest.filter { !$0.headings.isDisjoint(with: heading) }
        if let one = Self.only(here) { return .one(one) }
        if let one = Self.only(widest.filter(\.headings.isEmpty)), here.isEmpty { return .one(one) }
        if let one = Self.only(widest) { return .one(one) }
        return .several(here.isEmpty ? widest : here)
    }

    /// The target, where all mean the same fields.
    private static func only(_ targets: [Target]) -> Target? {
        Set(targets.map(\.fields)).count == 1 ? targets.first { $0.whole != nil } ?? targets.first : nil
    }

    func isHeader(_ label: PlainLabel) -> Bool { label.keys.contains { headers.contains($0) } }
    func isProposal(_ text: String) -> Bool { marks.contains { text.hasPrefix($0) } }
    func isHeading(_ label: PlainLabel) -> Bool { label.keys.contains { headings.contains($0) } }
    func isTitle(_ label: PlainLabel) -> Bool { label.keys.contains { titles.contains($0) } }

    /// The label that is nearest to an unknown one.
    func nearest(to label: PlainLabel) -> String? {
        guard let key = label.keys.last, key.count > 2 else { return nil }
        return Spelling.nearest(to: key, in: words)
    }
}

extension Form.Content {
    /// Whether its heading stands above a table.
    fileprivate var isTable: Bool {
        switch self {
        case .rows, .months, .grid: true
        default: false
        }
    }
}

extension Text {
    /// The text in each language, where it is the same whatever the facts are.
    fileprivate var literals: [String] {
        guard isPlain else { return [] }
        return variants.flatMap(\.templates.values).map { template in
            template.pieces.map { if case .literal(let text) = $0 { text } else { "" } }.joined()
        }.filter { !$0.isEmpty }
    }
}
