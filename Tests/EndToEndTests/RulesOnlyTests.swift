// The promise that a pack is changed by its files alone: a threshold, a field, a rule, an action, a fifteenth
// item of the menu and a third language, all in files below Rules and Scenarios of a temporary folder.

import Foundation
import TestSupport
import Testing

@Suite struct RulesOnlyTests {
    private static let pack = """
        pack:
          id: nova
          extends: nimo
          version: 1.0.0
          languages: [ja, en, pt]
          title: {ja: 試しの規則集, en: a trial, pt: um ensaio}

        parameters:
          - id: council meetings wanted
            replace: true
            label: {ja: 協議の場の目安回数, en: council meetings wanted, pt: reuniões desejadas}
            type: number
            values: [{since: FY2018, value: 4}]

        catalogues:
          menu:
            - id: schools
              number: 15
              adopted: 0
              grade: {ja: 新しい項目, en: a new item, pt: item novo}
              required: false
              label: {ja: 学校との連携に係る事業, en: work with schools, pt: trabalho com escolas}
              short: {ja: 学校との連携, en: schools, pt: escolas}
              name: 学校との連携
              topic: schools

        topics:
          schools:
            label: {ja: 学校との連携, en: work with schools, pt: trabalho com escolas}
            answers: [start-schools]

        groups:
          - id: schools
            label: {ja: 学校, en: schools, pt: escolas}
            fields:
              - id: talks per year
                label: {ja: 出前の話の年間回数, en: talks per year, pt: palestras por ano}
                type: number
                unit: {ja: 回, en: time|times, pt: vezes}
                ask: {ja: 学校で年に何回話しましたか。, en: How often a year?, pt: Quantas vezes por ano?}

        rules:
          - id: no-talks-at-schools
            topic: schools
            kind: gap
            severity: high
            tags: [named, planned]
            title: {ja: 学校での話がこれから, en: no talks yet, pt: ainda sem palestras}
            when: 学校.出前の話の年間回数 < 1
            recommend: [start-schools]
            because:
              ja: "学校での話は{schools.talks per year|unit}でした"
              en: "{schools.talks per year|unit} at schools"
              pt: "{schools.talks per year|unit} nas escolas"
            cite: [{source: mhlw-overview}]

        recommendations:
          - id: start-schools
            topic: schools
            title: {ja: 学校で一度話す, en: talk at a school, pt: falar numa escola}
            tags: [named, planned]
            actions: [call-a-school]
          - id: next-schools
            topic: schools
            title: {ja: 話を続ける, en: go on with talks, pt: continuar}

        actions:
          - id: call-a-school
            topic: schools
            owner: administration
            title: {ja: 学校に電話する, en: call a school, pt: telefonar a uma escola}
            months: [6]

        texts:
          memo.title: {replace: true, ja: 試し, en: trial, pt: "Memorando de {municipality}"}
          heading.recommendations: {replace: true, ja: 提案, en: suggestions, pt: Sugestões para este ano}

        """

    private static let scenarios = """
        pack: nova
        scenarios:
          - name: the field, the rule, the action and the threshold
            inline:
              municipality: {name: 試験市}
              fiscal year: R6
              facts:
                学校: {出前の話の年間回数: 0}
                council: {meetings per year: 3, established: 有}
                menu: {学校との連携に係る事業: planned}
            expect:
              found: [no-talks-at-schools, council-fewer-than-wanted, menu-planned-15]
              recommended: [start-schools]
              scheduled: [{action: call-a-school, month: 6}]
          - name: a blank is no zero
            inline: {municipality: {name: 試験市}, fiscal year: R6, facts: {schools: {talks per year: }}}
            expect:
              open: [no-talks-at-schools]
              asked: [schools.talks per year]

        """

    private static let profile = """
        profile: nova
        municipality: {name: {ja: 試験市, en: Trial City, pt: Cidade de Ensaio}}
        fiscal year: R6
        facts: {schools: {talks per year: 0}}

        """

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.pack, to: "Rules/nova/pack.yaml")
        try folder.write(Self.scenarios, to: "Scenarios/nova/nova.yaml")
        try folder.write(Self.profile, to: "Scenarios/nova/trial.yaml")
        return folder
    }

    @Test func packIsChangedByItsFilesAlone() throws {
        let folder = try folder()
        let check = try BuiltProgram.run("shirube", ["check", "Rules/nova"], in: folder.path)
        #expect(check.status == 0, "\(check.messages)")
        let test = try BuiltProgram.run(
            "shirube", ["test", "Scenarios", "--rules", "Rules/nova"], in: folder.path)
        #expect(test.status == 0, "\(test.output)\(test.messages)")
        #expect(test.output.contains("2"))
    }

    @Test func memoSpeaksTheThirdLanguage() throws {
        let folder = try folder()
        let run = try BuiltProgram.run(
            "shirube",
            ["advise", "Scenarios/nova/trial.yaml", "--rules", "Rules/nova", "--lang", "pt"], in: folder.path)
        #expect(run.status == 0, "\(run.messages)")
        for words in [
            "Memorando de Cidade de Ensaio", "Sugestões", "falar numa escola", "0 vezes nas escolas",
        ] {
            #expect(run.output.contains(words), "\(words)")
        }
    }

    @Test func theOthersTakeItAsWell() throws {
        let folder = try folder()
        for arguments in [
            ["schema", "profile", "--rules", "Rules/nova"], ["doc", "Rules/nova", "--lang", "pt"],
            ["fmt", "--check", "Rules", "Scenarios"],
        ] {
            let run = try BuiltProgram.run("shirube", arguments, in: folder.path)
            #expect(run.status == 0, "\(arguments) \(run.output) \(run.messages)")
        }
    }

    /// What is missing is told: a text without the third language, a threshold replaced without saying so.
    @Test(arguments: [
        ("pt: ainda sem palestras", "en2: x", "rulebook."),
        ("replace: true\n    label", "label", "pack.clash"),
        ("topic: schools\n    kind", "topic: scools\n    kind", "`schools`"),
        ("call-a-school]", "call-a-shool]", "`call-a-school`"),
        ("学校.出前の話の年間回数", "学校.出前の話の回数", "feel.unknown-name"),
    ])
    func mistakesAreTold(_ before: String, _ after: String, _ says: String) throws {
        let folder = try folder()
        #expect(Self.pack.contains(before))
        try folder.write(Self.pack.replacing(before, with: after), to: "Rules/nova/pack.yaml")
        let run = try BuiltProgram.run("shirube", ["check", "Rules/nova"], in: folder.path)
        #expect(run.status == 2)
        #expect(run.messages.contains(says), "\(run.messages)")
    }
}
