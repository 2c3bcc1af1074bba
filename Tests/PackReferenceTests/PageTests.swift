// The page of a pack: complete, closed in itself, every link with its target.

import DataFiles
import Diagnostics
import Markup
import TestSupport
import Testing

@testable import PackReference
@testable import Rulebook

@Suite struct PageTests {
    private func page(_ language: Language = .japanese, scenarios: String = "") throws -> String {
        let file = SourceFile(name: "s.yaml", text: scenarios)
        let trees = scenarios.isEmpty ? [] : [try YAMLReader.tree(of: file)]
        let index = ScenarioIndex(trees, pack: "small")
        return PackReference(try SmallPack.rulebook()).page(in: language, scenarios: index)
    }

    @Test(arguments: ["ja", "en"]) func everyLinkHasItsTarget(_ code: String) throws {
        let page = try page(Language(code))
        let targets = Set(page.matches(of: #/\sid="([^"]+)"/#).map { String($0.1) })
        let links = page.matches(of: #/href="\#([^"]+)"/#).map { String($0.1) }
        #expect(links.count > 10)
        for link in links { #expect(targets.contains(link), "\(link)") }
        #expect(targets.count == page.matches(of: #/\sid="([^"]+)"/#).count)
    }

    @Test func needsNothingFromOutside() throws {
        let page = try page()
        for mark in ["src=", "<link", "@import", "url(", "http://", "fetch("] {
            #expect(!page.contains(mark), "\(mark)")
        }
    }

    @Test func tellsConditionsInBothLanguages() throws {
        let page = try page()
        #expect(page.contains("「協議の場の開催回数」が「目安回数」（2）より少ない"))
        #expect(page.contains("“council: meetings” is less than “meetings wanted” (2)"))
        #expect(page.contains("council.meetings &lt; parameter.meetings wanted"))
    }

    @Test func drawsWhatDependsOnWhat() throws {
        let page = try page()
        #expect(page.contains("<svg"))
        #expect(page.matches(of: #/<path\s/#).count == 4)
    }

    @Test func namesScenarios() throws {
        let scenarios = """
            scenarios:
              - {name: 年に一回だけ, inline: {}, expect: {found: [too-few], not recommended: [meet-more]}}
            """
        let page = try page(scenarios: scenarios)
        #expect(page.contains("found: 年に一回だけ (s.yaml:2)"))
        let other = try self.page(scenarios: "pack: other\n" + scenarios)
        #expect(!other.contains("年に一回だけ"))
    }

    @Test func textsAreEscaped() {
        #expect(Markup("<b>&\"").html == "&lt;b&gt;&amp;&quot;")
        #expect(!Markup.element("p", [("title", "\"><script>")], []).html.contains("<script>"))
    }

    @Test(arguments: ["", "scenarios: 3\n", "scenarios: [{name: a}]\n", "scenarios: [a]\n"])
    func brokenScenariosNameNothing(_ text: String) throws {
        let tree = try YAMLReader.tree(of: SourceFile(name: "s.yaml", text: text))
        #expect(ScenarioIndex([tree], pack: "small").mentions(of: "too-few").isEmpty)
    }
}
