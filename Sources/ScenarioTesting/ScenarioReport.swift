// Writes the results of scenarios for people, as JSON and as JUnit XML.

import Diagnostics
import Markup

/// Results of scenarios in a form for people or machines.
package struct ScenarioReport: Sendable {
    private let results: [ScenarioResult]
    private let language: Language

    package init(_ results: [ScenarioResult], in language: Language) {
        self.results = results
        self.language = language
    }

    private var failed: Int { results.filter { !$0.passed }.count }

    /// Failures with their places, then a line that counts.
    package var text: String {
        let failures = results.filter { !$0.passed }.map { result in
            "✗ \(result.scenario)  (\(result.range.display))\n"
                + result.failures.map { "    \($0.message.text(in: language))\(place($0))\n" }.joined()
        }
        return failures.joined() + "\(results.count - failed) passed, \(failed) failed\n"
    }

    private func place(_ failure: ScenarioResult.Failure) -> String {
        failure.range.map { "  (\($0.display))" } ?? ""
    }

    /// One test case for each scenario.
    package var junit: String {
        let cases = results.map { result in
            let name = Markup(result.scenario).html
            let file = Markup(result.range.file.name).html
            if result.passed { return "  <testcase classname=\"\(file)\" name=\"\(name)\"/>\n" }
            let failures = result.failures.map { failure in
                "    <failure message=\"\(Markup(failure.message.text(in: language)).html)\"/>\n"
            }
            return "  <testcase classname=\"\(file)\" name=\"\(name)\">\n\(failures.joined())  </testcase>\n"
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="shirube" tests="\(results.count)" failures="\(failed)">
            \(cases.joined())</testsuite>

            """
    }
}
