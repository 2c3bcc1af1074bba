// What an answer changes in the sheet.

import DataFiles
import Diagnostics
import Rulebook

/// A value as it is written into a sheet.
package typealias SheetValue = YAMLWord

/// One change of a sheet.
package struct SheetChange: Sendable {
    let field: Field
    /// Nil where the cell stays as it is.
    let value: SheetValue?
    let asOf: String?
    /// The fields that nobody could answer, all of them.
    let asked: [String]
    let namesIDs: Bool

    /// The text of a sheet with the change, all else as it was.
    package func applied(to file: SourceFile) throws(DataFileFailure) -> String {
        var file = file
        if let value {
            let record = record(value, note: try YAMLReader.tree(of: file).note(of: field))
            let text = try YAMLEdit.setting(path, to: record, in: file)
            file = SourceFile(name: file.name, text: text)
        }
        let isListed = try YAMLReader.tree(of: file)["asked"] != nil
        if asked.isEmpty, !isListed { return file.text }
        return try YAMLEdit.setting(
            [YAMLStep(["asked"])], to: .list(asked.map(YAMLWord.text)), in: file)
    }

    private var path: [YAMLStep] {
        let group = [field.group] + field.groupLabel.all
        let name = [field.id] + [field.alias].compactMap { $0 } + field.label.all
        return [
            YAMLStep(["facts"]),
            YAMLStep(namesIDs ? group : [field.groupLabel.first] + group),
            YAMLStep(namesIDs ? name : [field.label.first] + name),
        ]
    }

    /// The value alone, or with its date and the note that stood beside the cell.
    ///
    /// The place that stood there goes: the answer was not read from it.
    private func record(_ value: SheetValue, note: YAMLWord?) -> YAMLWord {
        let extras = [("as of", asOf.map(YAMLWord.text)), ("note", note)].compactMap { key, word in
            word.map { (key, $0) }
        }
        if extras.isEmpty { return value }
        if case .map(let entries) = value { return .map(entries + extras) }
        return .map([("value", value)] + extras)
    }
}

extension Tree {
    /// The note beside a cell, in whatever spelling its field stands.
    fileprivate func note(of field: Field) -> YAMLWord? {
        let group = [field.group] + field.groupLabel.all
        let name = [field.id] + [field.alias].compactMap { $0 } + field.label.all
        let groups = group.compactMap { self["facts"]?[$0] }
        return groups.flatMap { group in name.compactMap { group[$0]?["note"] } }.first?.word
    }

    private var word: YAMLWord {
        switch self {
        case .map(let entries, _): .map(entries.map { ($0.key, $0.value.word) })
        case .list(let items, _): .list(items.map(\.word))
        case .scalar(let scalar): .text(scalar.text)
        }
    }
}
