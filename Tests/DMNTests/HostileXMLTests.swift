// XML that is not a model, or not safe.

import DMN
import Diagnostics
import Testing
import XMLFiles

@Suite("hostile XML")
struct HostileXMLTests {
    private static let head = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\">"

    @Test(
        "refused, with a code",
        arguments: [
            ("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", "xml.doctype"),
            ("<?xml version=\"1.0\"?>\n<!doctype a><a/>", "xml.doctype"),
            ("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><a/>", "xml.encoding"),
            ("<a><b></a>", "xml.malformed"),
            ("", "xml.malformed"),
            ("<a>&undefined;</a>", "xml.malformed"),
            ("<a/>", "xml.wrong-root"),
            ("<definitions/>", "xml.wrong-root"),
            (head + String(repeating: "<a>", count: 5000), "xml.too-large"),
        ])
    func refused(_ text: String, _ code: String) {
        do {
            _ = try DecisionModel(SourceFile(name: "a.dmn", text: text))
            Issue.record("accepted")
        } catch {
            #expect(error.code == code)
            #expect(XMLExplanations.all[error.code] != nil)
        }
    }

    @Test("every reason for null of a model is explained", arguments: ModelNull.allCases)
    func explained(_ fact: ModelNull) {
        #expect(ModelExplanations.all[fact.code] != nil)
        #expect(!fact.message.ja.isEmpty)
    }

    @Test("a chain of thousands of decisions ends in null")
    func chain() throws {
        let decisions = (0..<3000).map { index in
            """
            <decision id="d\(index)" name="d\(index)"><variable name="d\(index)"/>
            <informationRequirement><requiredDecision href="#d\(index + 1)"/></informationRequirement>
            <literalExpression><text>d\(index + 1) + 1</text></literalExpression></decision>
            """
        }
        let text = Self.head + decisions.joined() + "</definitions>"
        let model = try DecisionModel(SourceFile(name: "a.dmn", text: text))
        #expect(model.decide("d0", .init()).isNull)
    }

    @Test("an empty model has no decisions")
    func empty() throws {
        let model = try DecisionModel(SourceFile(name: "a.dmn", text: Self.head + "</definitions>"))
        #expect(model.decide("x", .init()).isNull)
    }
}
