// Holds an interview: draws the question, reads a line, saves what was answered.

import Calendars
import DataFiles
import Diagnostics
import Foundation
import Interviewing
import Rulebook

/// The exchange with a person at a terminal, line by line.
struct Dialogue {
    private let sheet: SheetFile
    private let language: Language
    private let hasColour: Bool

    init(_ sheet: SheetFile, in language: Language, colour: Bool) {
        self.sheet = sheet
        self.language = language
        hasColour = colour && Terminal.hasColour(STDOUT_FILENO)
    }

    /// Does the work; a signal meanwhile ends the program with a word on how to go on.
    func attentively<Result>(_ work: () throws -> Result) rethrows -> Result {
        let signals = StopSignals(on: sheet.turns) { farewell }
        defer { signals.cancel() }
        return try work()
    }

    /// Asks until nothing is left to ask or the person stops; an end of input is a stop.
    func hold(_ interview: Interview) throws {
        var interview = interview
        Terminal.write(screen.drawn(interview))
        while !interview.isFinished {
            guard let line = ask() else { return sayStopped() }
            switch interview.hear(line) {
            case .changed(let change):
                try sheet.save(change)
                Terminal.write("\n" + screen.drawn(interview))
            case .moved: Terminal.write("\n" + screen.drawn(interview))
            case .told(let lines): Terminal.write(screen.drawn(lines))
            case .stopped: return sayStopped()
            }
        }
        say(InterviewMessages.next(sheet.path))
    }

    /// A new sheet: the name, the prefecture and the year; false where the person stopped.
    func begin(_ rulebook: Rulebook) throws -> Bool {
        say(InterviewMessages.newSheet(sheet.path))
        guard let name = ask(InterviewMessages.askName, accepting: { $0.isEmpty ? nil : $0 }),
            let prefecture = ask(InterviewMessages.askPrefecture, accepting: { $0 }),
            let year = ask(InterviewMessages.askYear, accepting: Self.year(_:))
        else { return false }
        try sheet.create(
            try NewSheet(pack: rulebook.id, name: name, prefecture: prefecture, year: year).text())
        return true
    }

    /// What ends an interview before its end.
    func sayStopped() { Terminal.write(farewell) }

    private var farewell: String {
        let message =
            sheet.exists ? InterviewMessages.stopped(sheet.path) : InterviewMessages.stoppedBefore
        return "\n" + screen.drawn([ScreenLine(message.text(in: language))])
    }

    private var screen: Screen { Screen(width: Terminal.columns, colour: hasColour) }

    private func say(_ message: Message) {
        Terminal.write(screen.drawn([ScreenLine(message.text(in: language))]))
    }

    private func ask() -> String? {
        Terminal.write("> ")
        return readLine()
    }

    /// Asks until the line is accepted; nil at the end of input or where the person stops.
    private func ask<Value>(_ message: Message, accepting: (String) -> Value?) -> Value? {
        while true {
            say(message)
            guard let line = ask(), !["q", "終了"].contains(halfWidth(line.trimmed)) else { return nil }
            if let value = accepting(line.trimmed) { return value }
            say(InterviewMessages.notAccepted)
        }
    }

    private static func year(_ text: String) -> String? {
        let text = halfWidth(text)
        return (try? FiscalYear.parse(text)) == nil ? nil : text
    }
}
