// Defects that would fill screens if each were said by itself.

import Diagnostics

extension [Defect] {
    /// What is wrong in the same way and at the same place with several entries, as with those that one `each`
    /// makes, is said of the first of them.
    var sayingEachOnce: [Defect] {
        var said: [Defect] = []
        var firsts: [Place: Int] = [:]
        for defect in self {
            let place = Place(code: defect.fact.code, start: defect.start)
            if let first = firsts[place], said[first].fact.subject != defect.fact.subject {
                said[first].add(likewise: defect.fact.subject)
            } else {
                if firsts[place] == nil { firsts[place] = said.count }
                said.append(defect)
            }
        }
        return said
    }

    /// For people: texts that lack a language are said once for each file.
    package var gatheredByFile: [Defect] {
        let missing = Dictionary(grouping: filter { $0.fact.isUntranslated }) {
            Place(code: $0.fact.subject, start: SourceRange($0.range.file, 0, 0))
        }
        let files = missing.values.compactMap { texts in
            texts.first.map { first in
                Defect(
                    .untranslatedFile(language: first.fact.subject, lines: texts.map(\.range.start.line)),
                    at: first.range)
            }
        }
        return (filter { !$0.fact.isUntranslated } + files).sorted(by: Defect.inOrder)
    }
}

private struct Place: Hashable {
    let code: String
    let start: SourceRange
}

extension Defect {
    /// Where it begins; where it ends may differ with what the row of an `each` puts in.
    fileprivate var start: SourceRange { SourceRange(range.file, range.lower, range.lower) }
}

extension Defect.Fact {
    fileprivate var isUntranslated: Bool { if case .untranslated = self { true } else { false } }

    /// The entry that it is about.
    fileprivate var subject: String {
        switch self {
        case .neverSpeaks(let id), .alwaysSpeaks(let id), .neverFalse(let id), .needless(let id, _),
            .sameMeaning(let id, _), .recommendsInVain(let id, _), .contradiction(let id, _), .gap(let id),
            .overlap(let id, _, _), .deadRow(let id, _), .unusedField(let id), .unusedDerived(let id),
            .unusedParameter(let id), .unusedAction(let id), .unusedRecommendation(let id),
            .unusedRow(_, let id), .unusedSource(let id), .unusedTag(let id), .unusedLikeness(let id),
            .neverScheduled(let id), .uncited(let id), .expiredRule(let id, _), .expiredParameter(let id, _),
            .untranslated(let id), .untranslatedFile(let id, _):
            id
        }
    }
}
