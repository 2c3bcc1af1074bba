// A case of the conformance suite: inputs and the results they must give.

import DMN
import Diagnostics
import FEELValues
import XMLFiles

/// A case of the conformance suite.
struct SuiteCase: Sendable {
    /// A result that a case must give.
    struct Expectation: Sendable {
        let name: String
        let kind: String
        let value: Value
    }

    let id: String
    /// The decision service or function under test, where the case is not about decisions.
    let invocable: String?
    let inputs: ContextValue
    let expectations: [Expectation]

    /// All cases of a file.
    static func cases(in file: SourceFile) throws(XMLFact) -> [SuiteCase] {
        let root = try XMLDocumentReader.root(of: file)
        return root.all("testCase").map { element in
            SuiteCase(
                id: element["id"] ?? "", invocable: element["invocableName"],
                inputs: ContextValue(
                    element.all("inputNode").map { ($0["name"] ?? "", SuiteValue.read($0)) }),
                expectations: element.all("resultNode").map { node in
                    Expectation(
                        name: node["name"] ?? "", kind: node["type"] ?? "decision",
                        value: node["errorResult"] == "true"
                            ? .null : node.first("expected").map(SuiteValue.read) ?? .null)
                })
        }
    }
}
