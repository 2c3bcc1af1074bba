// Packs that extend another: what they add, replace and switch off, and who said what.

import Diagnostics
import TestSupport
import Testing

@testable import Rulebook

@Suite struct LocalPackTests {
    private static let head =
        "pack: {id: local, extends: small, version: 2.0.0, title: {ja: 地域, en: local}}\n"

    private func rulebook(_ text: String, head: String = head) throws -> Rulebook {
        let base = try ["base", "local-base"].map { try tree("Tests/RulebookTests/\($0).yaml") }
        let local = try parsed(head + text, name: "local.yaml")
        return try Rulebook.read(layers: [base, [local]]).rulebook
    }

    @Test func namesItselfAndWhatItStandsOn() throws {
        let rulebook = try rulebook("")
        #expect(rulebook.id == "local" && rulebook.version == "2.0.0")
        #expect(rulebook.packs.map(\.id) == ["small", "local"])
        #expect(rulebook.rules.map(\.origin) == ["small", "small"])
    }

    @Test func addsEntriesThatKnowTheirPack() throws {
        let rulebook = try rulebook(
            """
            groups:
              - id: council
                fields: [{id: minutes, label: {ja: 議事録, en: minutes}, type: boolean}]
            rules:
              - {id: no-minutes, topic: council, kind: gap, title: {ja: 無, en: none}, when: not(協議の場.議事録)}
            """)
        #expect(rulebook.rules.last?.origin == "local")
        #expect(rulebook.vocabulary.fields.first { $0.id == "minutes" }?.origin == "local")
        #expect(rulebook.vocabulary.fields.first { $0.id == "meetings" }?.origin == "small")
        #expect(rulebook.schema.field("council", "meetings") != nil)
    }

    @Test func replacesInPlace() throws {
        let rulebook = try rulebook(
            """
            parameters:
              - id: meetings wanted
                replace: true
                label: {ja: 目安回数, en: meetings wanted}
                type: number
                values: [{value: 4}]
            rules:
              - {id: too-few, replace: true, topic: council, kind: note, title: {ja: 少, en: few}, when: "true"}
            topics:
              housing: {label: {ja: 家, en: homes}, replace: true}
            texts:
              memo.title: [{when: "false", ja: 別, en: other}, {ja: 題, en: title, replace: true}]
            """)
        #expect(rulebook.rules.map(\.id) == ["too-few", "often"])
        #expect(rulebook.rules.map(\.origin) == ["local", "small"])
        #expect(rulebook.parameters.map(\.origin) == ["local"])
        #expect(rulebook.topics.label("housing", in: .english) == "homes")
        #expect(rulebook.texts["memo.title"]?.variants.count == 2)
        #expect(rulebook.replacements.map(\.id) == ["housing", "meetings wanted", "too-few", "memo.title"])
    }

    @Test func switchesOffWithAReason() throws {
        let rulebook = try rulebook(
            """
            off:
              rules: [{id: often, reason: {ja: 不要, en: not needed}}]
              rhythm: [{id: council, reason: {ja: 別に開く, en: held elsewhere}}]
            """)
        #expect(rulebook.rules.map(\.id) == ["too-few"])
        #expect(rulebook.rhythm.isEmpty)
        #expect(rulebook.switchedOff.map(\.id) == ["often", "council"])
        #expect(rulebook.switchedOff.map(\.pack) == ["local", "local"])
        #expect(rulebook.switchedOff.first?.reason.text(in: .english) == "not needed")
    }

    @Test func speaksOneLanguageMoreWhereItHasWords() throws {
        let head =
            "pack: {id: local, extends: small, version: 1.0.0, languages: [ja, en, pt], "
            + "title: {ja: 地域, en: local, pt: local}}\n"
        let rulebook = try rulebook(
            """
            rules:
              - {id: more, topic: council, kind: note, title: {ja: 増, en: more, pt: mais}, when: "true"}
            """, head: head)
        let pt = Language("pt")
        #expect(rulebook.languages.map(\.code) == ["ja", "en", "pt"])
        #expect(rulebook.rules.last?.title.variants.first?.templates["pt"] != nil)
        #expect(rulebook.rules.first?.title.variants.first?.template(in: pt) != nil)
        #expect(rulebook.topics.label("council", in: pt) == "協議の場")
    }

    @Test func mayWriteInOneLanguageOnly() throws {
        let head = "pack: {id: local, extends: small, version: 1.0.0, languages: [ja], title: {ja: 地域}}\n"
        let rulebook = try rulebook(
            "rules: [{id: more, topic: council, kind: note, title: {ja: 増}, when: \"true\"}]\n", head: head)
        #expect(rulebook.languages.map(\.code) == ["ja", "en"])
        #expect(rulebook.rules.last?.title.variants.first?.template(in: .english) != nil)
    }

    @Test func addsRowsToCatalogues() throws {
        let rulebook = try rulebook(
            """
            catalogues:
              menu: [{id: schools, number: 15, label: {ja: 学校, en: schools}}]
            """)
        #expect(rulebook.schema.field("menu", "schools") != nil)
        #expect(rulebook.schema.field("menu", "peers") != nil)
    }

    @Test func acceptsProfilesOfTheBase() throws {
        let rulebook = try rulebook("")
        let text = "profile: small\nmunicipality: {name: 町}\nfiscal year: R6\n"
        #expect(try Profile.read(parsed(text, name: "p.yaml"), rulebook: rulebook).name.first == "町")
        let other = "profile: other\nmunicipality: {name: 町}\nfiscal year: R6\n"
        #expect(throws: ReadingFailure.self) {
            try Profile.read(parsed(other, name: "p.yaml"), rulebook: rulebook)
        }
    }
}
