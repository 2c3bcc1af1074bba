// Official forms as a pack writes them: what they show, and how packs above change them.

import Diagnostics
import TestSupport
import Testing

@testable import Rulebook

@Suite struct FormTests {
    private func rulebook(_ local: String = "") throws -> Rulebook {
        let base = try ["base", "local-base", "forms"].map { try tree("Tests/RulebookTests/\($0).yaml") }
        let head = "pack: {id: local, extends: small, version: 1.0.0, title: {ja: 地域, en: local}}\n"
        return try Rulebook.read(layers: [base, [parsed(head + local, name: "local.yaml")]]).rulebook
    }

    @Test func showsFieldsInTheOrderOfThePaper() throws {
        let rulebook = try rulebook()
        let form = try #require(rulebook.form("sheet"))
        let names = form.fields.map { rulebook.vocabulary.fields[$0].name }
        let menu = ["menu.peers", "menu.homes"]
        #expect(
            names == ["council.meetings", "people.total", "people.counted", "council.members"] + menu
                + ["people.issues"])
        #expect(form.title.words == ["sheet", "シート", "用紙"])
        #expect(form.parts.map { $0.condition != nil } == [true])
    }

    @Test func rowsUnderOneHeadingShareIt() throws {
        guard case .cells(let rows)? = try rulebook().form("sheet")?.parts.first?.blocks.first?.content else {
            Issue.record("no cells")
            return
        }
        #expect(rows.map { $0.heading?.text.first } == [nil, "人数", "人数"])
        #expect(rows.map(\.isDated) == [true, false, true])
        #expect(rows.map { $0.whole != nil } == [true, false, false])
        #expect(rows.first?.label.also == ["開催数", "回数（年）"])
    }

    @Test func knowsWhatIsProposedInWhichColumn() throws {
        let block = try #require(rulebook().form("sheet")?.parts.first?.blocks.last)
        #expect(block.proposal?.of == .recommendations)
        #expect(block.proposal?.cells == ["text": .title, "topic": .role("administration")])
        guard case .rows(let table) = block.content else {
            _ = Issue.record("no rows")
            return
        }
        #expect(table.shown == ["text", "topic"])
        #expect(table.filter?.value == "housing" && table.filter?.takesUnknown == true)
    }

    @Test func aPackAboveReplacesOrSwitchesOff() throws {
        let replaced = try rulebook(
            """
            forms:
              - id: sheet
                replace: true
                title: {ja: 県のシート, en: sheet of the prefecture}
                parts: [{id: one, title: {ja: 一, en: one}, blocks: [{cells: [{label: {ja: 回, en: n}, fields: [council.meetings]}]}]}]
            """)
        #expect(replaced.forms.map(\.title.text.first) == ["県のシート"])
        #expect(replaced.forms.map(\.origin) == ["local"])
        let off = try rulebook("off: {forms: [{id: sheet, reason: {ja: 別の様式, en: another form}}]}\n")
        #expect(off.forms.isEmpty)
        #expect(off.switchedOff.map(\.thing) == [.form])
    }

    /// Commands that need no form do not read them, and have nothing to switch off then.
    @Test func withoutFormsNothingIsSwitchedOff() throws {
        let base = try ["base", "local-base"].map { try tree("Tests/RulebookTests/\($0).yaml") }
        let local = try parsed(
            "pack: {id: local, extends: small, version: 1.0.0, title: {ja: 地域, en: local}}\n"
                + "off: {forms: [{id: sheet, reason: {ja: 別の様式, en: another form}}]}\n", name: "local.yaml")
        #expect(try Rulebook.read(layers: [base, [local]]).rulebook.switchedOff.isEmpty)
    }
}
