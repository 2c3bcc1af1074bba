// Reads a file of decisions against the recommendations of a rulebook.

import Calendars
import Diagnostics
import Rulebook

extension Decisions {
    /// Reads and checks a file of decisions.
    ///
    /// A name that the pack does not have is an error, unless the file was written for another version of the
    /// pack: then the decision is kept and told as one that no longer fits.
    ///
    /// - Throws: every mistake found, in order of reading.
    package static func read(_ tree: Tree, rulebook: Rulebook) throws(ReadingFailure) -> Decisions {
        let problems = Problems()
        let decisions = DecisionReader(rulebook: rulebook, problems: problems).decisions(tree)
        guard let decisions, !problems.hasErrors else { throw ReadingFailure(problems.found) }
        return decisions
    }
}

/// Reads one file of decisions.
private struct DecisionReader {
    let rulebook: Rulebook
    let problems: Problems
    private let labels: LabelReader

    init(rulebook: Rulebook, problems: Problems) {
        self.rulebook = rulebook
        self.problems = problems
        labels = LabelReader(rulebook, problems: problems)
    }

    func decisions(_ tree: Tree) -> Decisions? {
        guard var reader = MapReader(tree, "a file of decisions", problems: problems) else { return nil }
        defer { reader.finish() }
        if let pack = reader.reference("pack"), rulebook.pack(pack.name) == nil {
            problems.add(.otherPack(pack.name, expected: rulebook.id), at: pack.range)
        }
        let version = reader.text("version")
        let isOfThisPack = version == nil || version == rulebook.version
        let decisions = reader.list("decisions").compactMap { decision($0, isOfThisPack) }
        checkOnce(decisions)
        return Decisions(decisions: decisions)
    }

    private func decision(_ tree: Tree, _ isOfThisPack: Bool) -> Decision? {
        guard var reader = MapReader(tree, "a decision", problems: problems) else { return nil }
        defer { reader.finish() }
        let named = Decision.Kind.keys.compactMap { key in reader.reference(key).map { (key, $0) } }
        guard let (key, target) = named.first, named.count == 1 else {
            problems.add([DecisionProblem.notOneKind.diagnostic(at: reader.range.firstLine)])
            return nil
        }
        let kind = kind(key, of: target, &reader)
        if case .add(.some) = kind { checkOwn(target) } else { check(target, isOfThisPack) }
        let reason = labels.required("reason", of: &reader)
        let name = reader.requiredText("by")
        let date = reader.scalar("date").flatMap { scalar in
            problems.catching(at: scalar.range) { () throws(CalendarProblem) in
                try PartialDate.parse(scalar.text)
            }
        }
        guard let kind, let name else { return nil }
        return Decision(
            kind: kind, recommendation: target.name, reason: reason, name: name, date: date,
            range: target.range)
    }

    private func kind(
        _ key: String, of target: Reference, _ reader: inout MapReader
    ) -> Decision.Kind? {
        switch key {
        case "accept": return .accept
        case "decline": return .decline
        case "add": return .add(own: own(target, &reader))
        case "defer":
            return .defer(
                until: reader.scalar("until").flatMap { scalar in
                    problems.catching(at: scalar.range) { () throws(CalendarProblem) in
                        try FiscalYear.parse(scalar.text)
                    }
                })
        default:
            let part = reader.requiredReference("part").flatMap(part(_:))
            let was = labels.optional("was", of: &reader)
            let text = labels.required("text", of: &reader)
            return part.map { .edit($0, text: text, was: was) }
        }
    }

    /// A recommendation in the advisor's own words: one with a title.
    private func own(_ target: Reference, _ reader: inout MapReader) -> Recommendation? {
        guard let title = labels.optional("title", of: &reader) else { return nil }
        let topic = reader.requiredReference("topic")
        let lead = labels.optional("lead", of: &reader)
        let firstStep = labels.optional("first step", of: &reader)
        guard let topic = topic.flatMap(topic(_:)) else { return nil }
        func text(_ words: Localized) -> Text { Text(words, in: rulebook.languages) }
        return Recommendation(
            own: target.name, at: target.range, topic: topic, title: text(title), lead: lead.map(text(_:)),
            firstStep: firstStep.map(text(_:)), origin: rulebook.packs.first?.id ?? rulebook.id)
    }

    private func topic(_ written: Reference) -> String? {
        let ids = rulebook.topics.rows.map(\.id)
        if ids.contains(written.name) { return written.name }
        let nearest = Spelling.nearest(to: written.name, in: ids)
        problems.add(.unknownName(.topic, written.name, nearest: nearest), at: written.range)
        return nil
    }

    private func checkOwn(_ target: Reference) {
        if rulebook.recommendation(target.name) == nil { return }
        problems.add(.duplicate(.recommendation, target.name), at: target.range)
    }

    private func part(_ written: Reference) -> Recommendation.Part? {
        if let part = Recommendation.Part(rawValue: written.name) { return part }
        let parts = Recommendation.Part.allCases.map(\.rawValue)
        problems.add(.notPermitted(written.name, among: parts), at: written.range)
        return nil
    }

    private func check(_ target: Reference, _ isOfThisPack: Bool) {
        guard isOfThisPack, rulebook.recommendation(target.name) == nil else { return }
        let nearest = Spelling.nearest(to: target.name, in: rulebook.recommendations.map(\.id))
        problems.add(.unknownName(.recommendation, target.name, nearest: nearest), at: target.range)
    }

    /// One decision for each recommendation, beside new words for its parts.
    private func checkOnce(_ decisions: [Decision]) {
        var seen: Set<String> = []
        for decision in decisions where !seen.insert(decision.subject).inserted {
            problems.add([DecisionProblem.twice(decision.recommendation).diagnostic(at: decision.range)])
        }
    }
}

extension Decision {
    /// What it is about: a recommendation, or one of its texts.
    fileprivate var subject: String {
        if case .edit(let part, _, _) = kind { "\(recommendation) \(part.rawValue)" } else { recommendation }
    }
}
