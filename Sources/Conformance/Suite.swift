// Runs the conformance suite in a folder.

import DMN
import Diagnostics
import FEELValues
import Foundation

/// The conformance suite in a folder that holds `compliance-level-2` and `compliance-level-3`.
public struct Suite: Sendable {
    private let root: URL

    /// The suite in a folder; nil when there is none.
    public init?(_ path: String) {
        root = URL(filePath: path)
        guard FileManager.default.fileExists(atPath: root.appending(path: "compliance-level-3").path) else {
            return nil
        }
    }

    /// Runs the folders whose name contains a text, all without one.
    public func run(_ filter: String = "") -> SuiteReport {
        let folders = ["compliance-level-2", "compliance-level-3"].flatMap { level in
            names(in: root.appending(path: level)).map { "\(level)/\($0)" }
        }
        return SuiteReport(
            folders: folders.filter { filter.isEmpty || $0.contains(filter) }.map(run(folder:)))
    }

    private func names(in folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }

    private func run(folder: String) -> SuiteReport.Folder {
        var report = SuiteReport.Folder(name: folder)
        let place = root.appending(path: folder)
        let names = names(in: place)
        let models = names.filter { $0.hasSuffix(".dmn") }.compactMap { source(place, $0) }
        for name in names where name.hasSuffix(".xml") {
            guard let file = source(place, name), let cases = try? SuiteCase.cases(in: file) else { continue }
            let model = model(for: name, models)
            for row in cases { check(row, model, &report) }
        }
        return report
    }

    private func source(_ folder: URL, _ name: String) -> SourceFile? {
        let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return text.map { SourceFile(name: name, text: $0) }
    }

    /// The model that a file of cases is for: the one whose name it begins with.
    private func model(for name: String, _ models: [SourceFile]) -> DecisionModel? {
        let main = models.first { name.hasPrefix($0.name.dropLast(4)) } ?? models.first
        guard let main else { return nil }
        return try? DecisionModel(main, importing: models.filter { $0.name != main.name })
    }

    private func check(_ row: SuiteCase, _ model: DecisionModel?, _ report: inout SuiteReport.Folder) {
        var failures: [String] = []
        for expectation in row.expectations {
            let value = model.map { result(of: row, expectation, $0) } ?? .string("no model")
            if !SuiteValue.agrees(value, expectation.value) {
                failures.append("\(row.id) \(expectation.name): \(value), not \(expectation.value)")
            }
        }
        report.all.count(failures.isEmpty)
        if row.expectations.contains(where: { !$0.value.isNull }) { report.notNull.count(failures.isEmpty) }
        report.failures += failures
    }

    private func result(
        of row: SuiteCase, _ expectation: SuiteCase.Expectation, _ model: DecisionModel
    ) -> Value {
        guard let invocable = row.invocable else { return model.decide(expectation.name, row.inputs) }
        let value = model.call(invocable, row.inputs)
        guard row.expectations.count > 1, case .context(let results) = value else { return value }
        return results[expectation.name] ?? .null
    }
}
