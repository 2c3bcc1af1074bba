// Models read from XML: types, functions, services, circles, and where mistakes are shown.

import DMN
import Diagnostics
import FEEL
import FEELValues
import TestSupport
import Testing

@Suite("decision models")
struct DecisionModelTests {
    private func model() throws -> DecisionModel {
        let text = try #require(PackageRoot.text(of: "Tests/DMNTests/Models/loan.dmn"))
        return try DecisionModel(SourceFile(name: "loan.dmn", text: text))
    }

    private func person(_ level: String) -> ContextValue {
        let person = ContextValue([("name", .string("A")), ("level", .string(level))])
        return ContextValue([("Person", .context(person))])
    }

    private func scores(_ scores: Int...) -> ContextValue {
        ContextValue([("Scores", .list(scores.map { .number(Number($0)) }))])
    }

    @Test("decisions over typed inputs")
    func decisions() throws {
        let model = try model()
        #expect(model.decide("Greeting", person("low")) == .string("Hello A"))
        #expect(model.decide("Rated", person("high")) == .number(20))
        #expect(model.decide("Rated", person("low")) == .number(1))
        #expect(model.call("Service", person("low")) == .string("Hello A"))
        #expect(model.call("double", ContextValue([("n", .number(4))])) == .number(8))
    }

    @Test("values outside a type are null")
    func constraints() throws {
        let model = try model()
        #expect(model.decide("Greeting", person("middle")).isNull)
        #expect(model.decide("Total", scores(1, 2, 3)) == .number(6))
        #expect(model.decide("Total", scores(1, 2, 3, 4)).isNull)
        #expect(model.decide("Nothing", scores()).nullReason?.fact.code == "dmn.null-unknown-element")
    }

    @Test("what calls or requires itself ends in null", arguments: ["Endless", "Exploding", "Left"])
    func circles(_ name: String) throws {
        #expect(try model().decide(name, ContextValue()).isNull)
    }

    @Test("a mistake is shown where it stands in the file")
    func places() throws {
        let diagnostic = try #require(try model().diagnostics.first)
        #expect(diagnostic.code == "feel.unknown-entry")
        #expect(diagnostic.range?.display == "loan.dmn:61:37")
        #expect(diagnostic.help?.en == "did you mean `name`?")
    }
}
