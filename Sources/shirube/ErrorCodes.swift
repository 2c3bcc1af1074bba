// `shirube help CODE`: what an error code means.

import Archives
import Calendars
import DMN
import DataFiles
import Decisions
import Diagnostics
import FEEL
import Furigana
import OfficeFiles
import PackAnalysis
import Portfolio
import Printing
import Progress
import Records
import Rulebook
import ScenarioTesting
import XMLFiles

/// Every code that the program can give, with its explanation.
enum ErrorCodes {
    static let all: [String: Message] = [
        ArchiveExplanations.all, OfficeExplanations.all, XMLExplanations.all, CalendarProblem.explanations,
        DataFileExplanations.all,
        CSVExplanations.all,
        RulebookProblem.explanations, FEEL.Explanations.all, TableExplanations.all, ModelExplanations.all,
        ScenarioExplanations.all, CommandMessages.explanations, FormMessages.explanations,
        CommandMessages.trialExplanations,
        CompareMessages.explanations, ImportMessages.explanations, InterviewMessages.explanations,
        ModelMessages.explanations, PrintingProblem.explanations, DefectExplanations.all,
        RegionProblem.explanations, SurveyMessages.explanations, DecisionProblem.explanations,
        ProgressProblem.explanations, RecordExplanations.all, PaperMessages.explanations,
        ReadingProblem.explanations,
    ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

    /// The answer to `help CODE`; nil where the words ask for something else.
    static func explanation(for arguments: [String]) -> String? {
        guard arguments.count == 2, arguments[0] == "help", arguments[1].contains(".") else { return nil }
        let code = arguments[1]
        if let text = all[code] { return "\(code)\n\n\(text.ja)\n\n\(text.en)\n" }
        Terminal.fail(CommandFailure(CommandMessages.unknownCode(code, among: all.keys.sorted())))
    }
}
