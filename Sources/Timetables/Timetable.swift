// A plan with the words in which it is told.

import Advice
import Calendars
import Diagnostics
import Planning
import Rulebook

/// A plan, ready to be written.
package struct Timetable {
    let assessment: Assessment
    let plan: Plan
    let language: Language
    let filler: TextFiller
    let words: ScheduleWords

    package init(_ assessment: Assessment, _ plan: Plan, in language: Language, masking: Bool = false) {
        self.assessment = assessment
        self.plan = plan
        self.language = language
        filler = TextFiller(assessment.situation, in: language, masking: masking)
        words = ScheduleWords(language: language)
    }
}

extension Timetable {
    var rulebook: Rulebook { assessment.situation.rulebook }
    var municipality: String { assessment.situation.profile.name.text(in: language) }

    func title(_ entry: Plan.Entry) -> String { filler.text(entry.title, given: entry.given) ?? entry.id }

    func agenda(_ entry: Plan.Entry) -> String? { filler.text(entry.agenda, given: entry.given) }

    func owner(_ id: String) -> String { rulebook.label(id, of: "sectors", in: language) }

    /// How a milestone stands today, and what follows from it either way.
    func outcomes(_ entry: Plan.Entry) -> [String] {
        guard let milestone = entry.milestone else { return [] }
        let ways = [(words[.ifReached], milestone.then), (words[.ifNot], milestone.otherwise)]
        let texts = ways.compactMap { way, text in
            filler.text(text, given: entry.given).map { way + $0 }
        }
        return [words.standing(assessment.situation.truth(milestone.reached))] + texts
    }

    /// The years that are planned, and the one after them where something is carried over.
    var years: [FiscalYear] { unique(plan.years + plan.entries.map(\.month.fiscalYear)).sorted() }
}
