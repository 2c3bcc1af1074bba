// What a run of `shirube test` found, as text and as JSON.

import Diagnostics
import Publishing
import ScenarioTesting

/// Results of scenarios, with coverage and mutants where they were asked for.
struct TestOutcome {
    let results: [ScenarioResult]
    let coverage: Coverage?
    let mutants: MutationResult?
    let language: Language

    func written(as format: ListFormat) -> String {
        let report = ScenarioReport(results, in: language)
        return switch format {
        case .text:
            report.text + (coverage.map { "\n" + CoverageReport($0, in: language).text } ?? "")
                + (mutants.map { "\n" + MutationReport($0, in: language).text } ?? "")
        case .junit: report.junit
        case .json: json.written
        }
    }

    private var json: JSONValue {
        var members: [String: JSONValue] = [
            "passed": .whole(results.filter(\.passed).count),
            "failed": .whole(results.filter { !$0.passed }.count),
            "scenarios": .list(results.map(json(of:))),
        ]
        if let coverage { members["coverage"] = json(of: coverage) }
        if let mutants { members["mutants"] = json(of: mutants) }
        return .object(members)
    }

    private func json(of result: ScenarioResult) -> JSONValue {
        .object([
            "name": .text(result.scenario), "file": .text(result.range.file.name),
            "line": .whole(result.range.start.line), "passed": .flag(result.passed),
            "failures": .texts(result.failures.map { $0.message.text(in: language) }),
        ])
    }

    private func json(of coverage: Coverage) -> JSONValue {
        let totals = Coverage.Kind.allCases.map { kind in
            (kind.rawValue, outcomes { total(coverage.total(kind, $0)) })
        }
        return .object([
            "totals": .object(Dictionary(totals, uniquingKeysWith: { first, _ in first })),
            "items": .list(coverage.items.map(json(of:))),
        ])
    }

    private func json(of item: Coverage.Item) -> JSONValue {
        .object([
            "kind": .text(item.kind.rawValue), "owner": .text(item.owner), "text": .text(item.text),
            "file": .text(item.range.file.name), "line": .whole(item.range.start.line),
            "column": .whole(item.range.start.column), "members": .whole(item.members),
            "covered": .flag(item.isCovered),
            "reached": outcomes { item.possible.contains($0) ? .whole(item.count($0)) : .null },
        ])
    }

    private func outcomes(_ value: (Coverage.Outcome) -> JSONValue) -> JSONValue {
        let pairs = Coverage.Outcome.allCases.map { ($0.rawValue, value($0)) }
        return .object(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }

    private func total(_ figures: (reached: Int, possible: Int)) -> JSONValue {
        .object(["reached": .whole(figures.reached), "possible": .whole(figures.possible)])
    }
}

extension TestOutcome {
    private func json(of mutants: MutationResult) -> JSONValue {
        .object([
            "total": .whole(mutants.total), "noticed": .whole(mutants.noticed),
            "permille": .whole(mutants.permille),
            "survivors": .list(
                mutants.survivors.map { json(of: $0.mutant, "reached", .flag($0.fate == .unnoticed)) }),
            "accepted": .list(mutants.accepted.map { json(of: $0.mutant, "reason", .text($0.reason)) }),
            "unused": .texts(mutants.unused.map { "\($0.owner): \($0.before) → \($0.after)" }),
        ])
    }

    private func json(of mutant: Mutant, _ key: String, _ value: JSONValue) -> JSONValue {
        .object([
            "of": .text(mutant.owner), "file": .text(mutant.range.file.name),
            "line": .whole(mutant.range.start.line), "column": .whole(mutant.range.start.column),
            "from": .text(mutant.before), "to": .text(mutant.after), key: value,
        ])
    }
}
