// Which facts tell anything of a topic.

import Advice
import Calendars
import Rulebook

/// The fields behind the rules of each topic, without those that only tell who a municipality is.
struct TopicFields: Sendable {
    private let rules: [String: [Reading]]

    /// A rule and what it rests on.
    private struct Reading {
        let rule: Rule
        let fields: [Int]

        func isKnown(_ profile: Profile) -> Bool {
            fields.contains { profile.fact($0).state == .known }
        }
    }

    init(_ rulebook: Rulebook) {
        let nobody = Situation(
            rulebook, Profile(blank: Localized(""), in: FiscalYear(0)), in: FiscalYear(0))
        let readings = rulebook.rules.map { rule in
            let slots = rule.condition.reads + (rule.exception?.reads ?? [])
            let fields = unique(slots.flatMap(nobody.fields(behind:)))
            return Reading(
                rule: rule, fields: fields.filter { !rulebook.vocabulary.fields[$0].isBackground })
        }
        rules = Dictionary(grouping: readings, by: \.rule.topic)
    }

    /// Whether a profile says anything that the rules of a topic read.
    func isKnown(_ topic: String, _ profile: Profile) -> Bool {
        rules[topic, default: []].contains { $0.isKnown(profile) }
    }

    /// Whether facts of a profile, not the want of them, kept a gap of the topic from being found.
    ///
    /// - Parameter spoken: the ids of the rules of the topic that were raised or are open.
    func isSomethingFine(_ topic: String, _ assessment: Assessment, spoken: Set<String>) -> Bool {
        rules[topic, default: []].contains { reading in
            reading.rule.kind == .gap && reading.rule.years.contains(assessment.fiscalYear)
                && reading.isKnown(assessment.situation.profile)
                && !spoken.contains(reading.rule.id)
        }
    }
}
