// Makes the neutral tree of a profile from the lines of its record.

import Diagnostics
import OfficeFiles
import Rulebook

/// Builds the tree that the reader of profiles takes.
struct RecordTree {
    private let lines: [RecordLine]
    private let cells: RecordCells
    private let rulebook: Rulebook
    private let problems: Problems
    private let first: RecordLine

    init(_ lines: [RecordLine], _ cells: RecordCells, _ rulebook: Rulebook, _ problems: Problems) {
        self.lines = lines
        self.cells = cells
        self.rulebook = rulebook
        self.problems = problems
        first = lines.first ?? RecordLine()
    }

    var tree: Tree {
        var entries = [
            entry("municipality", municipality),
            entry("fiscal year", cells.node(first[.year] == nil ? .eraYear : .year, in: first)),
            entry("facts", facts),
        ]
        if let pack = head(.pack) { entries.append(entry("profile", pack)) }
        if let source { entries.append(entry("source", source)) }
        let asked = lines(of: .asked).map { cells.node(.value, in: $0) }
        if !asked.isEmpty { entries.append(entry("asked", .list(asked, start))) }
        return .map(entries, start)
    }

    private var start: SourceRange { cells.range(of: .municipality, in: first) }

    private func entry(_ key: String, _ value: Tree) -> Tree.Entry {
        Tree.Entry(key: key, keyRange: value.range, value: value)
    }

    private func map(_ parts: [(String, Tree?)]) -> Tree {
        .map(parts.compactMap { key, value in value.map { entry(key, $0) } }, start)
    }

    // MARK: What is no fact

    private func lines(of head: RecordHead) -> [RecordLine] { lines.filter { $0[.path] == head.rawValue } }

    private func head(_ head: RecordHead) -> Tree? { text(lines(of: head)) }

    /// One text for all languages, or one for each.
    private func text(_ lines: [RecordLine]) -> Tree? {
        guard let first = lines.first else { return nil }
        if first[.column] == nil { return cells.node(.value, in: first) }
        return .map(
            lines.map { cells.entry($0[.column] ?? "", .column, in: $0, cells.node(.value, in: $0)) },
            cells.range(of: .value, in: first))
    }

    private var municipality: Tree {
        let code = head(.code) ?? cells.optional(.code, in: first)
        let name = head(.name) ?? cells.node(.municipality, in: first)
        return map([("name", name), ("prefecture", head(.prefecture)), ("code", code)])
    }

    private var source: Tree? {
        guard let title = head(.sourceTitle) else { return nil }
        return map([
            ("title", title), ("date", head(.sourceDate)), ("address", head(.sourceAddress)),
            ("note", head(.sourceNote)), ("id", head(.sourceID)),
        ])
    }

    // MARK: Facts

    private var facts: Tree {
        let paths = unique(lines.compactMap { $0[.path] }.filter { RecordHead(rawValue: $0) == nil })
        let byPath = Dictionary(grouping: lines) { $0[.path] ?? "" }
        let groups = unique(paths.map(Self.group(_:)))
        let entries = groups.compactMap { group -> Tree.Entry? in
            let own = paths.filter { Self.group($0) == group }
            guard let first = own.first.flatMap({ byPath[$0]?.first }) else { return nil }
            let fields = own.compactMap { path in field(byPath[path] ?? [], path) }
            return cells.entry(group, .path, in: first, .map(fields, cells.range(of: .path, in: first)))
        }
        return .map(entries, start)
    }

    private static func group(_ path: String) -> String { String(path.prefix { $0 != "." }) }

    private func field(_ lines: [RecordLine], _ path: String) -> Tree.Entry? {
        guard let first = lines.first(where: { $0[.row] == nil }) ?? lines.first else { return nil }
        let name = String(path.drop { $0 != "." }.dropFirst())
        let kind = rulebook.schema.field(path: path).map { rulebook.vocabulary.fields[$0].kind }
        let others = lines.filter { $0[.row] == nil && $0.row != first.row }
        for other in others { problems.add(.twice(path), at: cells.range(of: .path, in: other)) }
        return cells.entry(
            name, .path, in: first, fact(first, lines.filter { $0[.row] != nil }, kind, path))
    }

    private func fact(
        _ line: RecordLine, _ rows: [RecordLine], _ kind: Field.Kind?, _ path: String
    ) -> Tree {
        let value = value(of: line, rows, kind)
        let state = state(of: line, hasValue: line[.value] != nil || !rows.isEmpty, kind)
        let scope = scope(line, path)
        let reason = Tree.scalar(
            Tree.Scalar(
                Snippet(state.rawValue, in: start.file, anchors: []), isQuoted: true,
                range: cells.range(of: .state, in: line)))
        return map([
            ("value", state == .known ? value : nil), ("unknown", state == .known ? nil : reason),
            ("as of", date(of: line)), ("scope", scope), ("at", cells.optional(.place, in: line)),
            ("note", cells.optional(.note, in: line)),
        ])
    }

    private func scope(_ line: RecordLine, _ path: String) -> Tree? {
        guard let written = line[.scope] else { return nil }
        let texts = lines(of: .scope).filter { $0[.item] == path }
        guard texts.contains(where: { $0[.value] == written }) else { return cells.node(.scope, in: line) }
        return text(texts)
    }

    /// What a line says of itself; where a value was put in beside another word, the value counts.
    private func state(of line: RecordLine, hasValue: Bool, _ kind: Field.Kind?) -> Fact.State {
        guard let word = line[.state] else { return hasValue ? .known : .blank }
        let range = cells.range(of: .state, in: line)
        guard let state = Fact.State(word: word) else {
            problems.add(.state(word), at: range)
            return hasValue ? .known : .unclear
        }
        if state != .known, hasValue {
            problems.add(.valueBeside(word), at: range)
            return .known
        }
        if state == .known, !hasValue, kind?.mayBeEmpty == false {
            problems.add(.noValue, at: cells.range(of: .value, in: line))
            return .blank
        }
        return state
    }

    /// The western date; where there is none, the one in the era.
    private func date(of line: RecordLine) -> Tree? {
        let (western, era) = (line[.asOf], line[.eraDate])
        if let western, let era, RecordDates.contradict(western, era) {
            problems.add(.dates(western, era), at: cells.range(of: .eraDate, in: line))
        }
        return cells.optional(western == nil ? .eraDate : .asOf, in: line)
    }

    // MARK: Values

    private func value(of line: RecordLine, _ rows: [RecordLine], _ kind: Field.Kind?) -> Tree {
        let range = cells.range(of: .value, in: line)
        switch kind {
        case .choices?: return .list(rows.map { cells.node(.value, in: $0) }, range)
        case .rows(let columns)?:
            let numbers = unique(rows.compactMap { $0[.row] })
            let byNumber = Dictionary(grouping: rows) { $0[.row] ?? "" }
            return .list(numbers.map { row(byNumber[$0] ?? [], columns) }, range)
        default: return cells.node(.value, in: line)
        }
    }

    private func row(_ lines: [RecordLine], _ columns: [Field.Column]) -> Tree {
        let first = lines.first ?? RecordLine()
        let names = unique(lines.compactMap { $0[.column] })
        let byName = Dictionary(grouping: lines) { $0[.column] ?? "" }
        var entries = names.compactMap { name -> Tree.Entry? in
            guard let own = byName[name], let first = own.first else { return nil }
            let column = columns.first { $0.id == name || $0.label.all.contains(name) }
            let isList = if case .choices? = column?.kind { true } else { false }
            let range = cells.range(of: .value, in: first)
            let items = own.compactMap { cells.optional(.value, in: $0) }
            return cells.entry(
                name, .column, in: first, isList ? .list(items, range) : cells.node(.value, in: first))
        }
        let remarks = [
            ("as of", date(of: first)), ("at", cells.optional(.place, in: first)),
            ("note", cells.optional(.note, in: first)),
        ]
        entries += remarks.compactMap { key, value in value.map { entry(key, $0) } }
        return .map(entries, cells.range(of: .row, in: first))
    }
}

extension Field.Kind {
    /// Whether nothing at all is a value: no rows, no choice, an empty text.
    fileprivate var mayBeEmpty: Bool {
        switch self {
        case .text, .rows, .choices: true
        default: false
        }
    }
}
