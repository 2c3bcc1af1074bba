// The report for people, and in the form in which engines hand their results to the suite.

extension SuiteReport {
    /// A line for each case that fails, a table of all folders, then of the levels.
    public var text: String {
        var lines: [String] = []
        for folder in folders {
            for result in folder.failures {
                for failure in result.failures {
                    let place = "\(folder.name) \(result.id) \(failure.node)"
                    lines.append("\(place): \(failure.actual), not \(failure.expected)")
                }
            }
        }
        lines.append("passed\tnot null\tfolder")
        lines += folders.map { line($0.all, $0.notNull, $0.name) }
        for level in levels {
            let score = score(level: level)
            lines.append(line(score.all, score.notNull, "\(Suite.levelPrefix)\(level)"))
        }
        lines.append(line(score().all, score().notNull, "all"))
        let java = folders.filter(\.needsJava)
        if !java.isEmpty {
            let all = Score(java.flatMap(\.results))
            lines.append(
                line(all, Score(java.flatMap(\.results).filter(\.expectsValue)), "of these, in Java"))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(_ all: Score, _ notNull: Score, _ name: String) -> String {
        "\(all.text)\t\(notNull.text)\t\(name)"
    }

    /// The file `tck_results.csv` of the suite: folder, file of cases, case, `SUCCESS` or `ERROR`, a comment.
    public var csv: String {
        folders.flatMap { folder in
            folder.results.map { result in
                let comment = result.failures.map { "\($0.node): \($0.actual), not \($0.expected)" }
                let cells = [
                    folder.name, result.file, result.id, result.passed ? "SUCCESS" : "ERROR",
                    comment.joined(separator: "; "),
                ]
                return cells.map(Self.quoted).joined(separator: ",") + "\n"
            }
        }.joined()
    }

    /// A cell in quotes, on one line.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"").replacing("\n", with: " ") + "\""
    }
}
