// Mistakes inside a model are told at their line and column of the XML.

import DMN
import Diagnostics
import Testing

@Suite("places in XML")
struct PlaceTests {
    private func places(_ rows: String, name: String = "年齢") throws -> [String] {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" namespace="n">
              <inputData id="i" name="\(name)"><variable name="\(name)" typeRef="number"/></inputData>
              <decision id="d" name="答え"><variable name="答え"/>
                <informationRequirement><requiredInput href="#i"/></informationRequirement><decisionTable>
                  <input><inputExpression><text>\(name)</text></inputExpression></input><output/>
            \(rows)
                </decisionTable></decision>
            </definitions>
            """
        let model = try DecisionModel(SourceFile(name: "m.dmn", text: text))
        return model.diagnostics.compactMap { found in
            found.range.map { "\($0.start.line):\($0.start.column)-\($0.end.column) \(found.code)" }
        }
    }

    @Test(
        "of cells",
        arguments: [
            (
                "<rule><inputEntry><text>&lt; \"a\"</text></inputEntry><outputEntry><text>1 +</text></outputEntry></rule>",
                ["7:25-33 feel.never-comparable", "7:75-75 feel.expected-expression"]
            ),
            (
                "<rule><inputEntry><text><![CDATA[< < 5]]></text></inputEntry><outputEntry><text>1</text></outputEntry></rule>",
                ["7:36-37 feel.expected-expression"]
            ),
            (
                "<rule><inputEntry><text>あ<!-- い --> + 1</text></inputEntry><outputEntry><text>年令</text></outputEntry></rule>",
                ["7:25-26 feel.unknown-name", "7:79-81 feel.unknown-name"]
            ),
            (
                "<rule><inputEntry>\n<text\n>-\r\n</text></inputEntry><outputEntry><text>1 +\r\n &gt;</text></outputEntry></rule>",
                ["11:2-3 feel.expected-expression"]
            ),
            (
                "<rule><inputEntry><text>&#12354;</text></inputEntry><outputEntry><text/></outputEntry></rule>",
                ["7:25-28 feel.unknown-name", "7:73-73 feel.empty-expression"]
            ),
        ])
    func ofCells(_ rows: String, _ expected: [String]) throws {
        for name in ["年齢", "age"] {
            let found = try places(rows, name: name)
            #expect(found == expected, "\(found)")
        }
    }
}
