// Tells what has a name of its own: rules, recommendations, topics, and groups of reasons.

import Advice
import Diagnostics
import FEELValues
import Rulebook

extension Teller {
    func heading(_ reason: Reason) -> Telling {
        switch reason.subject {
        case .overview: Telling(reason: reason, text: place)
        case .topic(let id): Telling(reason: reason, text: rulebook.topics.label(id, in: language))
        case .rule(let rule, let verdict): telling(rule, verdict, reason)
        case .recommendation(let recommendation, let standing):
            telling(recommendation, standing, reason)
        case .switchedOff(let entry): telling(entry, reason)
        case .group(let group): telling(group, reason)
        case .question(let index): question(index, reason)
        default: Telling(reason: reason, text: "")
        }
    }

    /// The municipality and the year.
    package var place: String {
        assessment.situation.profile.name.text(in: language) + (language == .japanese ? " " : ", ")
            + assessment.fiscalYear.written(in: language)
    }

    private func named(_ title: Text, _ id: String) -> String {
        (filler.text(title) ?? id) + (language == .japanese ? "〔\(id)〕" : " [\(id)]")
    }

    /// A rule by itself with all that speaks for it; below others its title.
    private func telling(_ rule: Rule, _ verdict: Verdict, _ reason: Reason) -> Telling {
        let kind = say(ExplanationWords.kind(rule.kind))
        var telling = Telling(reason: reason, text: kind + colon + named(rule.title, rule.id))
        let isPlain = verdict != .excepted && verdict != .otherYears
        if reason.children.isEmpty, isPlain { return telling }
        telling.remarks = [say(ExplanationWords.verdict(verdict))]
        if verdict == .otherYears { telling.remarks += written(rule.years) }
        if reason.children.isEmpty { return telling }
        let because = verdict == .raised ? filler.text(rule.because) : nil
        telling.remarks += [
            because.map { say(ExplanationWords.because($0)) },
            filler.text(rule.why).map { say(ExplanationWords.why($0)) },
        ].compactMap { $0 }
        telling.remarks += sources(rule.citations) + origin(rule.origin, .rule, rule.id)
        return telling
    }

    private func telling(
        _ recommendation: Recommendation, _ standing: Standing, _ reason: Reason
    ) -> Telling {
        var telling = Telling(reason: reason, text: named(recommendation.title, recommendation.id))
        telling.remarks = [say(ExplanationWords.standing(standing))]
        if case .later(_, let delay) = standing { telling.remarks.append(say(words(for: delay))) }
        if !reason.children.isEmpty {
            telling.remarks += origin(recommendation.origin, .recommendation, recommendation.id)
        }
        return telling
    }

    private func words(for delay: Delay) -> Message {
        switch delay {
        case .yearIsFull(let most): return ExplanationWords.yearIsFull(most)
        case .tooFewPoints(let least): return ExplanationWords.tooFewPoints(least.description)
        case .putOff: return ExplanationWords.putOff
        case .topicIsTaken(let others):
            let titles = others.compactMap(rulebook.recommendation(_:)).map { named($0.title, $0.id) }
            return ExplanationWords.topicIsTaken(titles.joined(separator: filler.writer.separator))
        }
    }

    private func telling(_ entry: SwitchedOff, _ reason: Reason) -> Telling {
        let title = entry.title.map { named($0, entry.id) } ?? entry.id
        return Telling(
            reason: reason, text: title,
            remarks: [
                say(ExplanationWords.switchedOff(name(ofPack: entry.pack))),
                say(ExplanationWords.why(entry.reason.text(in: language))),
            ])
    }

    private func telling(_ group: Reason.Group, _ reason: Reason) -> Telling {
        let label = say(ExplanationWords.group(group))
        guard case .number(let points) = reason.value else { return Telling(reason: reason, text: label) }
        let sum = say(ExplanationWords.points(points.description))
        return Telling(reason: reason, text: label + colon + sum)
    }

    private func question(_ index: Int, _ reason: Reason) -> Telling {
        let field = rulebook.vocabulary.fields[index]
        let place = field.place?.text(in: language)
        return Telling(
            reason: reason, text: field.question?.text(in: language) ?? names.label(of: field),
            remarks: [place].compactMap { $0 }.map { say(ExplanationWords.place($0)) })
    }
}
