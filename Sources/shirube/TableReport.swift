// What was found in the tables of a file, for people and for machines.

import Diagnostics
import OfficeFiles
import Publishing
import Rulebook
import TableRules

/// The review of one file.
struct TableReport {
    private let name: String
    private let file: OfficeContents
    private let verdicts: [Verdict]
    private let language: Language

    /// Places that are listed; the rest are counted.
    private static let most = 8

    init(
        _ name: String, _ file: OfficeContents, _ review: TableReview, upTo level: Int, in language: Language
    ) {
        self.name = name
        self.file = file
        verdicts = review.verdicts.filter { $0.rule.level <= level }
        self.language = language
    }

    /// Whether no rule is surely broken.
    var isKept: Bool { !verdicts.contains { $0.state == .broken } }

    // MARK: For people

    /// What to mend first, then what to look at, then what is left to people; the rest in one line.
    var text: String {
        let states: [Verdict.State] = [.broken, .doubtful, .forPeople]
        let chapters = states.map(chapter(_:)).filter { !$0.isEmpty }
        return ([head] + chapters + [kept]).joined(separator: "\n") + "\n"
    }

    private var head: String {
        let encoding = file.encoding.map { " (\($0.rawValue))" } ?? ""
        return "\(name): \(file.kind.name)\(encoding)\n"
    }

    private func chapter(_ state: Verdict.State) -> String {
        let found = verdicts.filter { $0.state == state }
        if found.isEmpty { return "" }
        return TableWords.heading(state).text(in: language) + "\n" + found.map(line(_:)).joined()
    }

    private func line(_ verdict: Verdict) -> String {
        let rule = "  \(verdict.rule.rawValue)  \(verdict.rule.name.text(in: language))\n"
        let sheets = unique(verdict.places.map(\.sheet))
        return rule
            + sheets.map { sheet in
                let places = verdict.places.filter { $0.sheet == sheet }.compactMap(\.cell)
                return "         \(sheet)" + (places.isEmpty ? "" : ": \(listed(places))") + "\n"
            }.joined()
    }

    private func listed(_ cells: [CellAddress]) -> String {
        let first = cells.prefix(Self.most).map(\.description).joined(separator: ", ")
        let more = cells.count - Self.most
        return more > 0 ? first + TableWords.more(more).text(in: language) : first
    }

    private var kept: String {
        let rules = verdicts.filter { $0.state == .kept }.map(\.rule.rawValue)
        return TableWords.kept(rules.count).text(in: language) + rules.joined(separator: " ")
    }

    // MARK: For machines

    /// `{files: [{file, kind, encoding, kept, rules: [{rule, level, name, state, places}]}]}`.
    static func json(_ reports: [TableReport]) -> JSONValue {
        .object(["files": .list(reports.map(\.json))])
    }

    private var json: JSONValue {
        .object([
            "file": .text(name), "kind": .text(file.kind.name),
            "encoding": .optional(file.encoding?.rawValue),
            "kept": .flag(isKept), "rules": .list(verdicts.map(json(_:))),
        ])
    }

    private func json(_ verdict: Verdict) -> JSONValue {
        .object([
            "rule": .text(verdict.rule.rawValue), "level": .whole(verdict.rule.level),
            "name": .text(verdict.rule.name.text(in: language)), "state": .text(verdict.state.rawValue),
            "places": .list(
                verdict.places.map { place in
                    .object(["sheet": .text(place.sheet), "cell": .optional(place.cell?.description)])
                }),
        ])
    }
}
