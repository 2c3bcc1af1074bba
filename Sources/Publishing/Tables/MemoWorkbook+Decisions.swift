// The advisor's decisions as a sheet, each thing in a column of its own.

import Decisions
import OfficeFiles
import Rulebook

extension MemoWorkbook {
    /// None where no decisions were given.
    var decisions: [Sheet] {
        let outcomes = memo.decided?.outcomes ?? []
        let columns = ["decision", "detail", "recommendation", "reason", "decided by", "as of", "effect"]
        return outcomes.isEmpty ? [] : [sheet("heading.decisions", columns, outcomes.map(row(_:)))]
    }

    private func row(_ outcome: Decided.Outcome) -> [CellValue] {
        let decision = outcome.decision
        let details = memo.details(of: decision).joined(separator: memo.filler.writer.separator)
        return [
            .text(memo.word("decision.\(decision.kind.key)")), .optional(details.isEmpty ? nil : details),
            .text(memo.title(of: decision)), .text(decision.reason.text(in: memo.language)),
            .text(decision.name), date(decision.date), .text(memo.word("effect.\(outcome.effect.rawValue)")),
        ]
    }
}
