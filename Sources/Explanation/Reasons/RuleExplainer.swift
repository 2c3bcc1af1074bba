// Why a rule spoke, is open or stayed silent.

import Advice
import FEELValues
import Rulebook

/// Explains rules.
struct RuleExplainer {
    private let opener: Opener
    private let assessment: Assessment
    private var situation: Situation { assessment.situation }

    init(_ explainer: Explainer) {
        opener = explainer.opener
        assessment = explainer.assessment
    }

    /// The rule in one line.
    func summary(_ rule: Rule) -> Reason {
        let verdict = verdict(rule)
        return Reason(.rule(rule, verdict), truth: verdict.truth)
    }

    /// The rule with its conditions, what they wait for, and what it leads to.
    func reason(_ rule: Rule) -> Reason {
        var reason = summary(rule)
        reason.children = [opener.condition(.when, rule.condition)]
        if let exception = rule.exception { reason.children.append(opener.condition(.unless, exception)) }
        reason.children += groups(rule)
        return reason
    }

    private func verdict(_ rule: Rule) -> Verdict {
        if !rule.years.contains(assessment.fiscalYear) { return .otherYears }
        switch assessment.finding(rule.id)?.status {
        case .raised: return .raised
        case .open: return .open
        case nil: return situation.truth(rule.condition) == .no ? .silent : .excepted
        }
    }

    private func groups(_ rule: Rule) -> [Reason] {
        var groups: [(Reason.Group, [Reason])] = []
        if case .open(let fields)? = assessment.finding(rule.id)?.status {
            groups.append((.questions, fields.map { Reason(.question($0)) }))
        }
        groups.append((.strengths, strengths(against: rule)))
        let explainer = Standings(assessment: assessment)
        let led = rule.recommends.compactMap(situation.rulebook.recommendation(_:))
        groups.append((.recommends, led.map(explainer.summary(_:))))
        return groups.filter { !$0.1.isEmpty }.map { Reason(.group($0.0), $0.1) }
    }

    /// Raised strengths that rest on the facts of the exception that holds the rule back.
    private func strengths(against rule: Rule) -> [Reason] {
        guard verdict(rule) == .excepted, let exception = rule.exception else { return [] }
        let fields = Set(
            situation.evidence([exception]).filter { !$0.field.isBackground }.map(\.field.name))
        return assessment.strengths.filter { strength in
            strength.evidence.contains { fields.contains($0.field.name) }
        }.map { summary($0.rule) }
    }
}

extension Verdict {
    /// Whether the rule says something; nil where it does not hold in the year.
    var truth: Truth? {
        switch self {
        case .raised: .yes
        case .open: .open
        case .silent, .excepted: .no
        case .otherYears: nil
        }
    }
}
