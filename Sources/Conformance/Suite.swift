// Finds the folders of the conformance suite and runs their cases.

import DMN
import Diagnostics
import FEELValues
import Foundation

/// The conformance suite, or a part of it: a folder that holds models and their cases somewhere below.
public struct Suite: Sendable {
    /// How the folders of the levels begin.
    static let levelPrefix = "compliance-level-"

    private let root: URL
    private let folders: [String]

    /// The suite in a folder; nil where no model stands in it.
    public init?(_ path: String) {
        root = URL(fileURLWithPath: path).standardizedFileURL
        let files = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
        let holders = files.filter { $0.hasSuffix(".dmn") }.map { file in
            file.split(separator: "/").dropLast().joined(separator: "/")
        }
        folders = Set(holders).sorted()
        if folders.isEmpty { return nil }
    }

    /// Runs the folders whose name contains a text, all without one.
    public func run(_ filter: String = "") -> SuiteReport {
        SuiteReport(
            folders: folders.filter { filter.isEmpty || name(of: $0).contains(filter) }.map(run(folder:)))
    }

    /// The name of a folder in the suite, with its level, wherever below the suite the run began.
    private func name(of folder: String) -> String {
        let parts = (root.path + "/" + folder).split(separator: "/")
        let level = parts.lastIndex { $0.hasPrefix(Self.levelPrefix) }
        if let level { return parts[level...].joined(separator: "/") }
        return folder.isEmpty ? root.lastPathComponent : folder
    }

    private func run(folder: String) -> SuiteReport.Folder {
        let place = folder.isEmpty ? root : root.appending(path: folder)
        let files = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
        let models = files.sorted().filter { $0.hasSuffix(".dmn") }.compactMap { source(place, $0) }
        let results = files.sorted().filter { $0.hasSuffix(".xml") }.flatMap { name -> [SuiteResult] in
            guard let file = source(place, name), let cases = try? SuiteCase.cases(in: file) else {
                return []
            }
            let model = model(for: name, models)
            return cases.map { result(of: $0, in: String(name.dropLast(4)), model) }
        }
        return SuiteReport.Folder(name: name(of: folder), results: results)
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

    private func result(of row: SuiteCase, in file: String, _ model: DecisionModel?) -> SuiteResult {
        let failures = row.expectations.compactMap { expectation -> SuiteResult.Failure? in
            let value = model.map { self.value(of: row, expectation, $0) } ?? .string("no model")
            if SuiteValue.agrees(value, expectation.value) { return nil }
            return .init(
                node: expectation.name, expected: expectation.value.description, actual: value.description)
        }
        return SuiteResult(
            file: file, id: row.id, expectsValue: row.expectations.contains { !$0.value.isNull },
            failures: failures)
    }

    private func value(
        of row: SuiteCase, _ expectation: SuiteCase.Expectation, _ model: DecisionModel
    ) -> Value {
        guard let invocable = row.invocable else { return model.decide(expectation.name, row.inputs) }
        let value = model.call(invocable, row.inputs)
        guard row.expectations.count > 1, case .context(let results) = value else { return value }
        return results[expectation.name] ?? .null
    }
}
