// Takes a profile and the survey of a pack; gives the form to send. Takes the forms that came back; gives what
// they add to the profile, what they bring up to date, where they contradict it or one another, and its new text.

import Calendars
import FEELValues
import Rulebook

/// What returned forms mean for one profile; nothing of it is lost and nothing overwritten unseen.
package struct SurveyReturn: Sendable {
    package let name: Localized
    /// Answers to be written into the profile, in the order of the schema.
    package let taken: [Change]
    /// Answers that somebody has to decide about.
    package let conflicts: [Conflict]

    /// An answer that fills a blank or is newer than what the profile says.
    package struct Change: Sendable {
        /// The index of the field in the vocabulary.
        package let field: Int
        package let before: Fact
        package let answer: Answer
    }

    /// A field whose answers do not agree.
    package struct Conflict: Sendable {
        package let field: Int
        /// What the profile says.
        package let before: Fact
        /// One for each value that was returned.
        package let answers: [Answer]
        package let reason: Reason
    }

    /// Why an answer was not taken.
    package enum Reason: String, Sendable {
        /// Two returns give different answers.
        case returnsDiffer
        /// The profile says something else, and it is not surely older.
        case profileDiffers
    }

    /// A fact of a returned form.
    package struct Answer: Sendable {
        package let fact: Fact
        /// When it held: its own date, or that of the form.
        package let date: PartialDate?
        /// The file of the form.
        package let file: String

        /// The fact with its date.
        package var dated: Fact { fact.dated(date) }
    }
}

extension SurveyReturn {
    /// - Parameter forms: the returned forms of this municipality with their files, whatever their order.
    package init(of forms: [(file: String, form: Profile)], into profile: Profile) {
        var taken: [Change] = []
        var conflicts: [Conflict] = []
        for field in Set(forms.flatMap(\.form.facts.keys)).sorted() {
            let before = profile.fact(field)
            let answers = Self.answers(to: field, in: forms)
            let others = answers.filter { !Self.agree($0.fact, before) }
            guard let answer = others.first else { continue }
            if answers.count > 1 {
                conflicts.append(
                    Conflict(field: field, before: before, answers: answers, reason: .returnsDiffer))
            } else if before.state != .known || answer.isNewer(than: before.asOf ?? profile.source?.date) {
                taken.append(Change(field: field, before: before, answer: answer))
            } else {
                conflicts.append(
                    Conflict(field: field, before: before, answers: answers, reason: .profileDiffers))
            }
        }
        (name, self.taken, self.conflicts) = (profile.name, taken, conflicts)
    }

    /// The known answers to a field, each value once; of equals the newest.
    private static func answers(to field: Int, in forms: [(file: String, form: Profile)]) -> [Answer] {
        var answers: [Answer] = []
        for (file, form) in forms.sorted(by: { $0.file < $1.file }) {
            let fact = form.fact(field)
            guard fact.state == .known else { continue }
            let answer = Answer(fact: fact, date: fact.asOf ?? form.source?.date, file: file)
            guard let same = answers.firstIndex(where: { agree($0.fact, fact) }) else {
                answers.append(answer)
                continue
            }
            if answer.isNewer(than: answers[same].date) { answers[same] = answer }
        }
        return answers
    }

    private static func agree(_ one: Fact, _ other: Fact) -> Bool {
        one.state == .known && other.state == .known && one.value == other.value
            && one.scope.word == other.scope.word
    }
}

extension SurveyReturn.Answer {
    /// Whether it is surely newer; an answer without a date is not.
    fileprivate func isNewer(than other: PartialDate?) -> Bool {
        guard let date, let other else { return false }
        return date.lastDay > other.lastDay
    }
}
