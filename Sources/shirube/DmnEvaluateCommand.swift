// `shirube dmn evaluate`: runs the decisions of a DMN model.

import ArgumentParser
import DMN
import Diagnostics
import FEEL
import FEELValues
import Publishing

struct DmnEvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "モデルの判断を実行する / run the decisions of a model",
        discussion: """
            例 / Examples:
              shirube dmn evaluate loan.dmn --input applicant.yaml
              shirube dmn evaluate loan.dmn --input applicant.json --decision Eligibility --format json
              shirube dmn evaluate loan.dmn --input applicant.yaml --service 'Loan service'
            """)

    @Argument(help: "モデル (*.dmn); 取り込むモデルは同じフォルダーから / model; imports are found beside it")
    var model: String

    @Option(name: .shortAndLong, help: "入力の YAML か JSON / input data as YAML or JSON")
    var input: String?

    @Option(name: .long, help: "この判断だけ / only this decision")
    var decision: String?

    @Option(name: .long, help: "サービスか関数を呼ぶ / call a decision service or function")
    var service: String?

    @Option(name: .shortAndLong, help: "text・json")
    var format = FeelCommand.Form.text

    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if decision != nil, service != nil {
            throw ValidationError("--decision と --service は同時に使えない / use one of the two")
        }
    }

    func run() throws {
        let errors = format == .json ? ErrorFormat.json : .text
        try speech.reporting(as: errors) {
            let file = try ModelFile(model)
            let compiled = try file.compiled()
            let given = try input.map(Workspace.context(_:)) ?? ContextValue()
            speech.warn(file.missing + compiled.diagnostics, as: errors)
            let report = DecisionReport(try results(compiled, given), language: speech.language)
            Terminal.write(format == .json ? report.json.written : report.text)
        }
    }

    private func results(
        _ model: DecisionModel, _ given: ContextValue
    ) throws -> [(name: String, value: Value)] {
        // All decisions of a run see one moment.
        let clock = Clock.fixed(Clock.system.now())
        if let service {
            try check(service, among: model.callables)
            return [(service, model.call(service, given, clock: clock))]
        }
        if let decision { try check(decision, among: model.decisions) }
        let names = decision.map { [$0] } ?? model.decisions
        return names.map { ($0, model.decide($0, given, clock: clock)) }
    }

    private func check(_ name: String, among names: [String]) throws {
        if !names.contains(name) { throw CommandFailure(ModelMessages.unknownElement(name, among: names)) }
    }
}
