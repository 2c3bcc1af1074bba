// What to ask.

import Advice
import Rulebook

extension MemoComposer {
    /// The questions that come first, or those that a memo has no room for.
    func questions(_ part: Part) -> [Document.Block] {
        let few = assessment.questionsInMemo
        if part.kind == .moreQuestions {
            let rest = assessment.questions.dropFirst(few).map(question(_:))
            return section(part, "annex.questions", rest.isEmpty ? [] : [.bullets(rest)])
        }
        let asked = assessment.questions.prefix(part.most ?? few).map(question(_:))
        let blocks: [Document.Block] =
            asked.isEmpty ? [.paragraph(word("none.questions"))] : [.numbers(asked)]
        return section(part, "heading.questions", blocks)
    }

    private func question(_ question: Question) -> String {
        let text = filler.text(question.wording) ?? question.field.question?.text(in: language)
        let place = question.field.place.map { [$0.text(in: language)] } ?? []
        return (text ?? question.field.label.text(in: language)) + filler.writer.bracketed(place)
    }
}
