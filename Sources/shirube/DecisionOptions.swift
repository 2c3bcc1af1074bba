// The advisor's own decisions, for the commands that heed them.

import Advice
import ArgumentParser
import DataFiles
import Decisions
import Rulebook

/// The file of decisions.
struct DecisionOptions: ParsableArguments {
    @Option(name: .long, help: "助言者の判断のファイル / file of the advisor's decisions")
    var decisions: String?

    /// The assessment after the decisions; nil where there are none.
    func applied(to assessment: Assessment) throws -> Decided? {
        try decisions.map { path in
            let rulebook = assessment.situation.rulebook
            return try Workspace.reading { try Decisions.read(Workspace.tree(path), rulebook: rulebook) }
                .applied(to: assessment)
        }
    }
}
