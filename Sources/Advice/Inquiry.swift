// Collects what is not known and would decide most.

import Rulebook

/// Turns open findings and doubtful data into questions.
struct Inquiry {
    let situation: Situation
    let findings: [Finding]

    private struct Draft {
        var wording: Text?
        var decides: [String] = []
        var weight = 0
    }

    /// Questions by weight: the graver the rules that wait and the more of them, the earlier.
    func questions() -> [Question] {
        let drafts = drafts()
        let fields = situation.rulebook.vocabulary.fields
        return drafts.keys.sorted { (-weight(drafts[$0]), $0) < (-weight(drafts[$1]), $1) }.compactMap {
            index in
            guard let draft = drafts[index] else { return nil }
            return Question(field: fields[index], wording: draft.wording, decides: draft.decides.sorted())
        }
    }

    private func weight(_ draft: Draft?) -> Int { draft?.weight ?? 0 }

    private func drafts() -> [Int: Draft] {
        var drafts: [Int: Draft] = [:]
        for finding in findings {
            let rule = finding.rule
            switch finding.status {
            case .open(let fields):
                for field in fields {
                    drafts[field, default: Draft()].decides.append(rule.id)
                    drafts[field, default: Draft()].weight += Self.weight(of: rule)
                }
            case .raised:
                guard let question = rule.question, let field = subject(of: finding) else { continue }
                drafts[field, default: Draft()].wording = question
                drafts[field, default: Draft()].decides.append(rule.id)
                drafts[field, default: Draft()].weight += 2 * Self.weight(of: rule)
            }
        }
        return drafts
    }

    /// The field that a finding about data is about: the first that it read.
    private func subject(of finding: Finding) -> Int? {
        finding.evidence.first.flatMap { evidence in
            situation.rulebook.schema.field(evidence.field.group, evidence.field.id)
        }
    }

    private static func weight(of rule: Rule) -> Int {
        switch rule.severity {
        case .high: 9
        case .medium: 3
        case .low: 1
        }
    }
}
