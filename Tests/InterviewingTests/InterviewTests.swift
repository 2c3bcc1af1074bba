// The order of an interview, its commands, and what it writes.

import Diagnostics
import Interviewing
import Testing

@Suite struct InterviewTests {
    /// Whether there are talks decides most; once there are none, nothing else matters.
    @Test func asksWhatMattersAndSkipsTheRest() throws {
        var exchange = try Exchange()
        #expect(exchange.asked == "talks.held")
        try exchange.type("無")
        #expect(exchange.interview.isFinished)
        #expect(exchange.text.hasSuffix("facts:\n  talks:\n    held: no\n"))
        #expect(exchange.drawn().contains("集まり　課題"))
    }

    @Test func goesThroughToTheEnd() throws {
        var exchange = try Exchange()
        var asked: [String] = []
        let answers = [
            "talks.held": "はい", "talks.number": "２回", "talks.kinds": "2", "talks.place": "公民館",
        ]
        while let field = exchange.asked {
            asked.append(field)
            try exchange.type(try #require(answers[field]))
            if exchange.asked == field { try exchange.type("R5") }
        }
        #expect(Set(asked) == Set(answers.keys) && asked.count == answers.count)
        let facts = ["held: yes", "number: {value: 2, as of: R5}", "kinds: [family]", "place: hall"]
        for fact in facts { #expect(exchange.text.contains("    \(fact)\n"), "\(exchange.text)") }
        #expect(exchange.drawn().contains("足場 1　次の一歩 2　まだ決められない 1"))
    }

    /// Lines and what is written for them, in a sheet that has the talks.
    static let answers: [(String, String, String?)] = [
        ("number", "３", "number: 3"), ("number", "1,0", "number: 10"), ("number", "３ 回", "number: 3"),
        ("number", "三", nil), ("number", "61", nil), ("number", "2.5", nil),
        ("kinds", "1、2", "kinds: [peers, family]"), ("kinds", "０", "kinds: []"),
        ("kinds", "家族", "kinds: [family]"), ("kinds", "3", nil), ("kinds", "友人", nil),
        ("place", "２", "place: none"), ("place", "公民館", "place: hall"), ("place", "0", nil),
    ]

    @Test(arguments: answers) func readsAnswersAsOfficersWriteThem(
        _ field: String, _ line: String, _ written: String?
    ) throws {
        var exchange = try Exchange("facts:\n  talks:\n    held: 有\n")
        while let asked = exchange.asked, asked != "talks.\(field)" { try exchange.type("-") }
        let before = exchange.text
        try exchange.type(line)
        if field == "number", written != nil { try exchange.type("") }
        guard let written else {
            #expect(exchange.text == before && exchange.asked == "talks.\(field)" && !exchange.told.isEmpty)
            return
        }
        #expect(exchange.text.contains("    \(written)\n"), "\(exchange.text)")
    }

    @Test func dateOfAFigureIsReadInAnyForm() throws {
        for (line, written) in [("令和5年6月30日", "令和5年6月30日"), ("Ｒ５", "R5"), ("2023-06", "2023-06")] {
            var exchange = try Exchange("facts: {talks: {held: yes, kinds: [], place: hall}}\n")
            try exchange.type("3", "昨日")
            #expect(exchange.asked == "talks.number" && !exchange.told.isEmpty)
            try exchange.type(line)
            #expect(exchange.text.contains("number: {value: 3, as of: \(written)}"), "\(exchange.text)")
        }
    }

    /// "Not known" stays in the sheet, changes no fact, and is not asked again unless that is wanted.
    @Test func whatNobodyKnowsIsNotAskedAgain() throws {
        var exchange = try Exchange("facts:\n  talks: {held: {unknown: lost, at: L3, note: 読めない}}\n")
        try exchange.type("不明")
        #expect(exchange.text.contains("{unknown: lost, at: L3, note: 読めない}"))
        #expect(exchange.text.hasSuffix("asked: [talks.held]\n"))
        #expect(exchange.asked != "talks.held")
        #expect(try exchange.resumed().asked == exchange.asked)
        var again = try exchange.resumed(again: true)
        #expect(again.asked == "talks.held")
        try again.type("無")
        #expect(again.text.contains("talks: {held: {value: no, note: 読めない}}"), "\(again.text)")
        #expect(again.text.hasSuffix("asked: []\n"))
    }

    @Test func goesBackAndKeepsOrReplaces() throws {
        var exchange = try Exchange()
        try exchange.type("<")
        #expect(exchange.asked == "talks.held" && !exchange.told.isEmpty)
        try exchange.type("有")
        let next = try #require(exchange.asked)
        try exchange.type("＜")
        #expect(exchange.asked == "talks.held" && exchange.drawn().contains("いまの答え：有"))
        try exchange.type("")
        #expect(exchange.asked == next)
        try exchange.type("戻る", "無")
        #expect(exchange.interview.isFinished && exchange.text.contains("held: no\n"))
        try exchange.type("戻る")
        #expect(exchange.interview.isFinished)
    }

    /// Going back to an answer and not knowing takes it out again.
    @Test func anAnswerIsTakenBack() throws {
        var exchange = try Exchange()
        try exchange.type("有", "<", "-")
        #expect(exchange.text.contains("held: {unknown: blank}"))
        #expect(exchange.text.hasSuffix("asked: [talks.held]\n"))
    }

    @Test func helpsWithoutMovingOn() throws {
        for line in ["?", "？", "説明", "help"] {
            var exchange = try Exchange("facts: {talks: {held: yes, number: 5, place: hall}}\n")
            let before = exchange.text
            try exchange.type(line)
            #expect(exchange.told.contains("顔ぶれ (talks.kinds)"))
            #expect(exchange.told.contains("当事者、家族") && exchange.told.contains("用紙1"))
            #expect(exchange.told.contains("当事者の席はこれから"))
            #expect(exchange.text == before && exchange.asked == "talks.kinds")
        }
    }

    @Test func labelsAreWrittenWhereTheSheetHasThem() throws {
        var exchange = try Exchange(namingIDs: false)
        try exchange.type("1")
        #expect(exchange.text.contains("facts:\n  集まり:\n    開催: 有\n"))
    }
}
