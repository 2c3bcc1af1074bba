// The open part of the conformance suite, where it lies beside the package.

import Conformance
import Foundation
import TestSupport
import Testing

@Suite("conformance")
struct ConformanceTests {
    private static let path = PackageRoot.path(of: "../shared/tck/TestCases")
    private static let isPresent = FileManager.default.fileExists(atPath: path)

    @Test("all cases pass but those that call Java", .enabled(if: isPresent, "../shared/tck is absent"))
    func all() throws {
        let report = try #require(Suite(Self.path)).run()
        let failing = report.folders.filter { !$0.failures.isEmpty }
        #expect(report.score().all.total > 2400)
        #expect(failing.map(\.name) == ["compliance-level-3/0076-feel-external-java"], "\(report.text)")
        let score = report.score()
        print("conformance: \(score.all.text), not null \(score.notNull.text)")
    }
}
