// Tells of each cell of imported files what became of it.

import Diagnostics
import Importing
import Publishing
import Rulebook

/// The report on an import: what is doubtful first.
struct ImportReport {
    private let result: ImportResult
    private let rulebook: Rulebook
    private let language: Language

    init(_ result: ImportResult, _ rulebook: Rulebook, in language: Language) {
        self.result = result
        self.rulebook = rulebook
        self.language = language
    }

    private var read: [Finding] {
        all {
            switch $0 {
            case .read, .unselected: true
            default: false
            }
        }
    }
    private var doubtful: [Finding] { all { if case .doubtful = $0 { true } else { false } } }
    private var ignored: [Finding] { all { if case .ignored = $0 { true } else { false } } }

    private func all(_ isMeant: (Finding.Outcome) -> Bool) -> [Finding] {
        result.findings.filter { isMeant($0.outcome) }
    }

    var isClear: Bool { doubtful.isEmpty }

    var text: String {
        let parts: [(Message, [Finding])] = [
            (ReportWords.doubtful, doubtful), (ReportWords.ignored, ignored), (ReportWords.read, read),
        ]
        let counts = ReportWords.counts(
            result.profiles.count, read.count, doubtful.count, ignored.count)
        let blocks = parts.filter { !$1.isEmpty }.map { title, findings in
            "## \(title.text(in: language))\n" + findings.map { line($0) + "\n" }.joined()
        }
        return (blocks + [counts.text(in: language) + "\n"]).joined(separator: "\n")
    }

    private func line(_ finding: Finding) -> String {
        let place = "- \(finding.spot.file) \(finding.spot.place) 「\(finding.text.oneLine)」"
        switch finding.outcome {
        case .head: return place
        case .read(let field, let value):
            return "\(place) → \(name(field)): \(told(value, field))"
        case .unselected(let field):
            return "\(place) → \(name(field)): \(ReportWords.unselected.text(in: language))"
        case .doubtful(let field, let doubt):
            let taken = doubt.isTaken ? ReportWords.taken : ReportWords.left
            return place + (field.map { " → \(name($0))" } ?? "")
                + ": \(doubt.message.text(in: language)) [\(taken.text(in: language)), \(doubt.code)]"
        case .ignored(let nearest):
            return place + (nearest.map { " " + ReportWords.nearest($0).text(in: language) } ?? "")
        }
    }

    private func told(_ value: String, _ field: Int) -> String {
        if value.isEmpty { return ReportWords.blank.text(in: language) }
        guard case .boolean = rulebook.vocabulary.fields[field].kind else { return value.oneLine }
        return (value == "true" ? ReportWords.yes : ReportWords.no).text(in: language)
    }

    private func name(_ field: Int) -> String {
        let field = rulebook.vocabulary.fields[field]
        return "\(field.groupLabel.text(in: language)).\(field.label.text(in: language))"
    }

    var json: JSONValue {
        .object([
            "municipalities": .list(
                result.profiles.map { profile in
                    .object([
                        "name": .text(profile.name.text(in: language)),
                        "fiscalYear": .whole(profile.fiscalYear.year),
                    ])
                }),
            "read": .list(read.map(json(of:))), "doubtful": .list(doubtful.map(json(of:))),
            "ignored": .list(ignored.map(json(of:))),
        ])
    }

    private func json(of finding: Finding) -> JSONValue {
        var told: [String: JSONValue] = [
            "file": .text(finding.spot.file), "sheet": .text(finding.spot.sheet),
            "cell": .text(finding.spot.cell), "text": .text(finding.text),
        ]
        switch finding.outcome {
        case .head: break
        case .read(let field, let value):
            told["field"] = .text(rulebook.vocabulary.fields[field].name)
            told["value"] = .text(value)
        case .unselected(let field):
            told["field"] = .text(rulebook.vocabulary.fields[field].name)
            told["value"] = .null
        case .doubtful(let field, let doubt):
            told["field"] = field.map { .text(rulebook.vocabulary.fields[$0].name) } ?? .null
            told["code"] = .text(doubt.code)
            told["message"] = .text(doubt.message.text(in: language))
            told["taken"] = .flag(doubt.isTaken)
        case .ignored(let nearest): told["didYouMean"] = nearest.map(JSONValue.text) ?? .null
        }
        return .object(told)
    }
}
