// What helps with an answer: what the field means, what it may hold, where it stands, which rules wait for it.

import Advice
import Diagnostics
import Rulebook

/// Writes the help on the present question.
struct HelpView {
    private let interview: Interview
    private let language: Language
    private static let mostRules = 8

    init(_ interview: Interview) {
        self.interview = interview
        language = interview.language
    }

    var lines: [ScreenLine] {
        switch interview.prompt {
        case .finished: []
        case .date: [ScreenLine(InterviewWords.dateHelp.text(in: language))]
        case .value(let index, _): aboutField(index) + waiting(index) + commands
        }
    }

    private func aboutField(_ index: Int) -> [ScreenLine] {
        let field = interview.rulebook.vocabulary.fields[index]
        let fact = interview.profile.fact(index)
        let name = ScreenLine(field.label.text(in: language) + " (\(field.name))", .strong)
        let place = field.place.map { InterviewWords.place($0.text(in: language)).text(in: language) }
        let note = fact.note.map { InterviewWords.note($0).text(in: language) }
        let values = field.permitted.map { $0.label.text(in: language) }
            .joined(separator: language == .japanese ? "、" : ", ")
        let permitted = values.isEmpty ? nil : InterviewWords.permitted(values).text(in: language)
        return [name]
            + [permitted, field.remark(in: language), place, note].compactMap { $0.map { ScreenLine($0) } }
    }

    /// The rules that cannot speak without the answer.
    private func waiting(_ index: Int) -> [ScreenLine] {
        let rules = interview.agenda.questions.first { $0.index == index }?.decides ?? []
        if rules.isEmpty { return [] }
        let filler = TextFiller(interview.assessment.situation, in: language)
        let titles = rules.prefix(Self.mostRules).map { id in
            let rule = interview.rulebook.rules.first { $0.id == id }
            return ScreenLine("- " + (filler.text(rule?.title) ?? id), hanging: 2)
        }
        let more = rules.count > Self.mostRules ? [ScreenLine("- …")] : []
        return [ScreenLine(InterviewWords.rulesWait(rules.count).text(in: language))] + titles + more
    }

    private var commands: [ScreenLine] {
        InterviewWords.commands.map { ScreenLine($0.text(in: language), .faint, hanging: 4) }
    }
}
