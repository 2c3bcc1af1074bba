// Applies decisions to an assessment, whatever the sheet says this time.

import Advice
import Calendars
import Diagnostics
import Rulebook

extension Decisions {
    /// The assessment as the advisor wants it.
    ///
    /// Decisions that no longer fit change nothing and are told.
    package func applied(to assessment: Assessment) -> Decided {
        var ruling = Ruling()
        let outcomes = decisions.map { decision in
            let effect = Judging(assessment: assessment).effect(of: decision)
            if effect == .applied { decision.rule(&ruling, assessment.situation.rulebook) }
            return Decided.Outcome(decision: decision, effect: effect)
        }
        return Decided(assessment: assessment.ruled(by: ruling), outcomes: outcomes)
    }
}

extension Decision {
    fileprivate func rule(_ ruling: inout Ruling, _ rulebook: Rulebook) {
        guard let known = subject(in: rulebook) else { return }
        switch kind {
        case .accept: ruling.taken.insert(recommendation)
        case .decline: ruling.declined.insert(recommendation)
        case .defer: ruling.deferred.insert(recommendation)
        case .add:
            ruling.taken.insert(recommendation)
            ruling.added.append(known)
        case .edit(let part, let text, _):
            let before = ruling.edited[recommendation] ?? known
            ruling.edited[recommendation] = before.rewritten(part, as: Text(text, in: rulebook.languages))
        }
    }
}

/// Whether decisions fit an assessment.
private struct Judging {
    let assessment: Assessment

    func effect(of decision: Decision) -> Effect {
        guard let known = decision.subject(in: assessment.situation.rulebook) else { return .gone }
        if case .defer(let until?) = decision.kind, until <= assessment.fiscalYear { return .over }
        if case .edit(let part, let text, let was?) = decision.kind,
            !reads(part, of: known, as: was), !reads(part, of: known, as: text)
        {
            return .textChanged
        }
        if assessment.isUnderWay(known) { return .underWay }
        let isRaised = assessment.recommendations.contains { $0.recommendation.id == known.id }
        switch decision.kind {
        case .add, .edit: return .applied
        case .accept, .decline, .defer: return isRaised ? .applied : .notRaised
        }
    }

    /// Whether a part says this in one of the languages of the pack.
    private func reads(_ part: Recommendation.Part, of known: Recommendation, as words: Localized) -> Bool {
        let recommendation =
            assessment.recommendations.first { $0.recommendation.id == known.id }?.recommendation ?? known
        return assessment.situation.rulebook.languages.contains { language in
            TextFiller(assessment.situation, in: language).text(recommendation.text(part))
                == words.text(in: language)
        }
    }
}
