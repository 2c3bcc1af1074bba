// Takes a profile and, line by line, what a person answers; gives the next question, what is to be written into
// the sheet, and how the assessment stands.

import Advice
import Asking
import Diagnostics
import Rulebook

/// An interview about one municipality: one question at a time, the most telling first.
package struct Interview: Sendable {
    let rulebook: Rulebook
    package let language: Language
    /// Whether the sheet names its fields by their ids rather than by their labels.
    private let namesIDs: Bool
    private(set) var profile: Profile
    private(set) var assessment: Assessment
    private(set) var agenda: Agenda
    package private(set) var prompt = Prompt.finished
    /// Fields that nobody could answer: not asked again.
    private var unanswerable: Set<Int>
    /// Fields answered or passed over so far, to go back to.
    private var past: [Int] = []

    /// What is asked at present.
    package enum Prompt: Sendable {
        /// The value of a field; `isAgain` where the person went back to it.
        case value(Int, isAgain: Bool)
        /// Of when a figure is.
        case date(Int, Answer)
        case finished
    }

    /// What came of a line.
    package enum Reply: Sendable {
        /// Something is to be written into the sheet.
        case changed(SheetChange)
        /// Another question is asked, nothing is written.
        case moved
        /// Something is told; the question stays.
        case told([ScreenLine])
        case stopped
    }

    /// - Parameter again: whether to ask once more what nobody could answer before.
    package init(
        _ profile: Profile, _ rulebook: Rulebook, in language: Language, namingIDs: Bool, again: Bool = false
    ) {
        self.rulebook = rulebook
        self.language = language
        self.profile = profile
        namesIDs = namingIDs
        unanswerable = again ? [] : Set(profile.asked)
        assessment = Advisor(rulebook).assess(profile)
        agenda = Asking(rulebook).agenda(for: profile)
        goOn()
    }

    package var isFinished: Bool { if case .finished = prompt { true } else { false } }

    /// The questions that still matter and can be asked here, the most telling first.
    var open: [OpenQuestion] {
        agenda.questions.filter {
            $0.isDue && !unanswerable.contains($0.index) && !$0.field.kind.isRows
        }
    }

    /// Fields of rows that still matter: they are better written in the file.
    var leftToTheFile: [Field] { agenda.questions.map(\.field).filter(\.kind.isRows) }

    // MARK: Moving

    private mutating func goOn() {
        prompt = open.first.map { .value($0.index, isAgain: false) } ?? .finished
    }

    mutating func back() -> Reply {
        if case .date(let field, _) = prompt {
            prompt = .value(field, isAgain: isSettled(field))
        } else if let field = past.popLast() {
            prompt = .value(field, isAgain: true)
        } else {
            return .told([ScreenLine(InterviewWords.nothingBefore.text(in: language))])
        }
        return .moved
    }

    private func isSettled(_ field: Int) -> Bool {
        unanswerable.contains(field) || profile.fact(field).state == .known
    }

    /// An empty line: keeps what was answered, or gives no date.
    mutating func blank() -> Reply {
        switch prompt {
        case .value(_, isAgain: false), .finished:
            return .told([ScreenLine(InterviewWords.emptyLine.text(in: language))])
        case .value(let field, isAgain: true):
            past.append(field)
            goOn()
            return .moved
        case .date(let field, let answer): return record(answer, in: field)
        }
    }

    // MARK: Answers

    mutating func answer(_ text: String) -> Reply {
        let reader = AnswerReader(rulebook, profile, namesIDs: namesIDs)
        do throws(AnswerReader.Refusal) {
            switch prompt {
            case .finished: return .stopped
            case .value(let field, _):
                let answer = try reader.answer(text, for: field)
                guard rulebook.vocabulary.fields[field].kind.isFigure else {
                    return record(answer, in: field)
                }
                prompt = .date(field, answer)
                return .moved
            case .date(let field, let answer):
                return record(try reader.answer(answer, dated: text, for: field), in: field)
            }
        } catch {
            return .told(error.lines(in: language))
        }
    }

    private mutating func record(_ answer: Answer, in field: Int) -> Reply {
        profile = answer.profile
        profile.forget(asked: field)
        unanswerable.remove(field)
        settle(field)
        return .changed(change(field, answer.value, asOf: answer.date))
    }

    /// "Not known": remembered, so that it is not asked again.
    mutating func pass() -> Reply {
        guard case .value(let field, _) = prompt else { return blank() }
        let wasKnown = profile.fact(field).state == .known
        if wasKnown { profile.put(.blank, in: field) }
        profile.remember(asked: field)
        unanswerable.insert(field)
        settle(field)
        return .changed(change(field, wasKnown ? .map([("unknown", .text("blank"))]) : nil, asOf: nil))
    }

    private mutating func settle(_ field: Int) {
        past.append(field)
        assessment = Advisor(rulebook).assess(profile)
        agenda = Asking(rulebook).agenda(for: profile)
        goOn()
    }

    private func change(_ field: Int, _ value: SheetValue?, asOf: String?) -> SheetChange {
        SheetChange(
            field: rulebook.vocabulary.fields[field], value: value, asOf: asOf,
            asked: profile.asked.map { rulebook.vocabulary.fields[$0].name }, namesIDs: namesIDs)
    }
}

extension Field.Kind {
    fileprivate var isRows: Bool { if case .rows = self { true } else { false } }
    fileprivate var isFigure: Bool { if case .number = self { true } else { false } }
}
