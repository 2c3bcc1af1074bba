// Writes a profile as the lines of a record.

import Calendars
import Diagnostics
import FEELValues
import OfficeFiles
import Rulebook

/// Makes the lines of one profile.
struct RecordWriter {
    private let profile: Profile
    private let rulebook: Rulebook
    private let language: Language
    private let base: RecordLine

    init(_ profile: Profile, _ rulebook: Rulebook, _ language: Language) {
        self.profile = profile
        self.rulebook = rulebook
        self.language = language
        var base = RecordLine()
        base[.code] = profile.municipality.code?.digits
        base[.municipality] = profile.name.text(in: language)
        base.cells[.year] = .number(Double(profile.fiscalYear.year))
        base[.eraYear] = profile.fiscalYear.written(in: .japanese)
        self.base = base
    }

    var lines: [RecordLine] {
        head + profile.facts.sorted { $0.key < $1.key }.flatMap { lines(of: $0.value, in: $0.key) }
    }

    // MARK: What is no fact

    private var head: [RecordLine] {
        let source = profile.source
        let texts: [(RecordHead, Localized?)] = [
            (.pack, profile.pack.map(Localized.init(_:))),
            (.code, profile.municipality.code.map { Localized($0.digits) }),
            (.name, profile.name), (.prefecture, profile.prefecture), (.sourceTitle, source?.title),
            (.sourceDate, source?.date.map { Localized($0.iso) }),
            (.sourceAddress, source?.address.map(Localized.init(_:))), (.sourceNote, source?.note),
            (.sourceID, source?.id.map(Localized.init(_:))),
        ]
        let asked = profile.asked.enumerated().map { number, field in
            var line = headLine(.asked, rulebook.vocabulary.fields[field].name)
            line.cells[.row] = .number(Double(number + 1))
            return line
        }
        return texts.flatMap { head, text in text.map { lines(of: head, $0) } ?? [] } + asked
    }

    private func headLine(_ head: RecordHead, _ value: String) -> RecordLine {
        var line = base
        line[.path] = head.rawValue
        line[.group] = RecordWords.head.text(in: language)
        line[.item] = head.title.text(in: language)
        line[.value] = value
        line[.state] = Fact.State.known.word.text(in: language)
        return line
    }

    private func lines(of head: RecordHead, _ text: Localized) -> [RecordLine] {
        let texts = text.byLanguage
        if texts.isEmpty { return [headLine(head, text.first)] }
        return texts.map { code, text in
            var line = headLine(head, text)
            line[.column] = code
            return line
        }
    }

    // MARK: Facts

    /// The fact itself, then the values or rows that it holds.
    private func lines(of fact: Fact, in index: Int) -> [RecordLine] {
        let field = rulebook.vocabulary.fields[index]
        var line = base
        line[.path] = field.name
        line[.group] = field.groupLabel.text(in: language)
        line[.item] = field.label.text(in: language)
        line[.unit] = field.unit?.text(in: language).split(separator: "|").last.map(String.init)
        line[.state] = fact.state.word.text(in: language)
        var own = line
        own.tell(asOf: fact.asOf, place: fact.place, note: fact.note)
        guard case .wider(let scope) = fact.scope else { return values(of: fact, in: field, own, line) }
        own[.scope] = scope.text(in: language)
        let scopes = scope.byLanguage.isEmpty ? [] : lines(of: .scope, scope)
        return values(of: fact, in: field, own, line)
            + scopes.map { line in
                var line = line
                line[.item] = field.name
                return line
            }
    }

    private func values(
        of fact: Fact, in field: Field, _ own: RecordLine, _ line: RecordLine
    ) -> [RecordLine] {
        var own = own
        guard case .list(let items) = fact.value else {
            if fact.state == .known { own.cells[.value] = cell(fact.value, field.kind) }
            return [own]
        }
        own[.unit] = nil
        return [own]
            + items.enumerated().flatMap { number, item in
                var line = line
                line.cells[.row] = .number(Double(number + 1))
                guard case .rows(let columns) = field.kind else {
                    line.cells[.value] = cell(item, field.kind)
                    return [line]
                }
                let remark = fact.rowRemarks[number]
                line.tell(asOf: remark?.asOf, place: remark?.place, note: remark?.note)
                return row(item, columns, line)
            }
    }

    /// A line for each cell of a row, or one for a row without any.
    private func row(_ row: Value, _ columns: [Field.Column], _ line: RecordLine) -> [RecordLine] {
        guard case .context(let cells) = row else { return [line] }
        let lines = columns.flatMap { column -> [RecordLine] in
            guard let value = cells[column.id], !value.isNull else { return [] }
            var line = line
            line[.column] = word(for: column, among: columns)
            guard case .list(let items) = value else {
                line.cells[.value] = cell(value, column.kind)
                return [line]
            }
            return items.isEmpty
                ? [line]
                : items.map { item in
                    var line = line
                    line.cells[.value] = cell(item, column.kind)
                    return line
                }
        }
        return lines.isEmpty ? [line] : lines
    }

    /// The label of a column, or its id where the label is another's too.
    private func word(for column: Field.Column, among columns: [Field.Column]) -> String {
        let label = column.label.text(in: language)
        let found = columns.first { $0.id == label || $0.label.all.contains(label) }
        return found?.id == column.id ? label : column.id
    }

    /// One value as a cell; the label of a choice, or its id where the label is another's too.
    private func cell(_ value: Value, _ kind: Field.Kind) -> CellValue {
        switch (value, kind) {
        case (.boolean(let flag), _):
            return .text((flag ? RecordWords.yes : RecordWords.no).text(in: language))
        case (.number(let number), _):
            let cell = CellValue.number(number.doubleValue)
            return Number(parsing: cell.text) == number ? cell : .text(number.description)
        case (.string(let id), .choice(let permitted)), (.string(let id), .choices(let permitted)):
            let label = permitted.first { $0.id == id }?.label.text(in: language) ?? id
            return .text(permitted.first { $0.words.contains(label) }?.id == id ? label : id)
        default: return .text(value.text)
        }
    }
}

extension RecordLine {
    fileprivate mutating func tell(asOf: PartialDate?, place: String?, note: String?) {
        self[.asOf] = asOf?.iso
        self[.eraDate] = asOf?.written(in: .japanese)
        self[.place] = place
        self[.note] = note
    }
}
