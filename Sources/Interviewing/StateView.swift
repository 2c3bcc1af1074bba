// How the assessment stands: what was found, what would come first, how many questions still matter.

import Advice
import Diagnostics
import Rulebook

/// Writes the state of the assessment.
struct StateView {
    private let interview: Interview

    init(_ interview: Interview) { self.interview = interview }

    var lines: [ScreenLine] {
        let language = interview.language
        let assessment = interview.assessment
        let filler = TextFiller(assessment.situation, in: language)
        let gaps = assessment.findings.filter { $0.isRaised && $0.rule.kind == .gap }.count
        let open = assessment.findings.filter { !$0.isRaised }.count
        let first = assessment.thisYear.map { proposal in
            let title = filler.text(proposal.recommendation.title) ?? proposal.recommendation.id
            return ScreenLine("\(proposal.rank) \(title)", hanging: 2)
        }
        let counts = [
            "\(filler.word("kind.strength")) \(assessment.strengths.count)",
            "\(filler.word("kind.gap")) \(gaps)", InterviewWords.undecided(open).text(in: language),
        ]
        return [ScreenLine(counts.joined(separator: language == .japanese ? "　" : ", "), .strong)]
            + (first.isEmpty ? [ScreenLine(InterviewWords.nothingYet.text(in: language))] : first)
            + [ScreenLine(InterviewWords.questionsLeft(interview.open.count).text(in: language), .faint)]
    }
}
