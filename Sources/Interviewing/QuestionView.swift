// The question as it is put: where it stands on the sheet, its words, what may be answered.

import Advice
import Diagnostics
import Rulebook

/// Writes the present question.
struct QuestionView {
    private let interview: Interview
    private let language: Language

    init(_ interview: Interview) {
        self.interview = interview
        language = interview.language
    }

    var lines: [ScreenLine] {
        switch interview.prompt {
        case .value(let index, let isAgain):
            value(interview.rulebook.vocabulary.fields[index], index, isAgain)
        case .date(let index, let answer): date(interview.rulebook.vocabulary.fields[index], answer)
        case .finished: finished
        }
    }

    private func value(_ field: Field, _ index: Int, _ isAgain: Bool) -> [ScreenLine] {
        let question = field.question?.text(in: language) ?? field.label.text(in: language)
        let remarks = [field.remark(in: language), field.place?.text(in: language)].compactMap { $0 }
        let present = isAgain ? present(index) : nil
        return [heading(field), ScreenLine(question)] + field.options(in: language)
            + remarks.map { ScreenLine($0, .faint) } + [present].compactMap { $0 }
            + [.empty, ScreenLine(InterviewWords.keys.text(in: language), .faint)]
    }

    private func heading(_ field: Field) -> ScreenLine {
        ScreenLine(
            field.groupLabel.text(in: language) + (language == .japanese ? "　" : ": ")
                + field.label.text(in: language), .strong)
    }

    private func present(_ index: Int) -> ScreenLine? {
        let field = interview.rulebook.vocabulary.fields[index]
        let writer = TextFiller(interview.assessment.situation, in: language).writer
        let value = writer.plain(interview.profile.fact(index).value, field.kind)
        return ScreenLine(
            InterviewWords.present(value.map { writer.withUnit($0, field.unit) }).text(in: language))
    }

    private func date(_ field: Field, _ answer: Answer) -> [ScreenLine] {
        [
            heading(field), ScreenLine(InterviewWords.askDate(answer.value.shown).text(in: language)), .empty,
            ScreenLine(InterviewWords.dateKeys.text(in: language), .faint),
        ]
    }

    private var finished: [ScreenLine] {
        let left = interview.leftToTheFile.map { field in
            ScreenLine(
                "- " + field.groupLabel.text(in: language) + (language == .japanese ? "　" : ": ")
                    + field.label.text(in: language), hanging: 2)
        }
        let note = ScreenLine(InterviewWords.rowsInTheFile.text(in: language))
        return [ScreenLine(InterviewWords.finished.text(in: language), .strong)]
            + (left.isEmpty ? [] : [note] + left)
    }
}

extension Field {
    /// The values of a choice.
    var permitted: [Permitted] {
        switch kind {
        case .choice(let permitted), .choices(let permitted): permitted
        default: []
        }
    }

    /// The values to choose from, numbered.
    fileprivate func options(in language: Language) -> [ScreenLine] {
        if case .boolean = kind { return [ScreenLine("  " + InterviewWords.yesOrNo.text(in: language))] }
        return permitted.enumerated().map { index, value in
            let number = String(index + 1)
            let room = String(repeating: " ", count: max(0, 3 - number.count))
            return ScreenLine("\(room)\(number) \(value.label.text(in: language))", hanging: 4)
        }
    }

    /// Unit and range, or how the answer is written.
    func remark(in language: Language) -> String? {
        switch kind {
        case .number(_, let range):
            let unit = unit?.text(in: language).split(separator: "|").last.map(String.init)
            return InterviewWords.figure(unit: unit, range).text(in: language)
        case .choices: return InterviewWords.severalNumbers.text(in: language)
        case .date: return InterviewWords.dateForm.text(in: language)
        case .fiscalYear: return InterviewWords.yearForm.text(in: language)
        case .boolean, .choice, .text, .rows: return nil
        }
    }
}

extension SheetValue {
    fileprivate var shown: String { if case .text(let text) = self { text } else { "" } }
}
