// What a run of `shirube test` found, as text and as JSON.

import Diagnostics
import Publishing
import ScenarioTesting

/// Results of scenarios, with coverage and mutants where they were asked for.
struct TestOutcome {
    let results: [ScenarioResult]
    let coverage: Coverage?
    let language: Language

    func written(as format: ListFormat) -> String {
        let report = ScenarioReport(results, in: language)
        return switch format {
        case .text: report.text + (coverage.map { "\n" + CoverageReport($0, in: language).text } ?? "")
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
