// What the commands for expressions, models and the conformance suite say.

import Diagnostics

/// Texts of the commands for FEEL and DMN.
enum ModelMessages {
    static func noFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, code: "conformance.no-folder",
            message: Message(en: "there is no folder `\(path)`", ja: "フォルダー`\(path)`がありません"))
    }

    static func noCases(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, code: "conformance.no-cases",
            message: Message(en: "no model stands below `\(path)`", ja: "`\(path)` にモデル (*.dmn) がありません"),
            help: Message(
                en: "give the folder `TestCases` of the suite, or a part of it",
                ja: "適合試験の `TestCases` か、その一部のフォルダーを指定してください"))
    }

    static func notAMap(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, code: "feel.context-not-a-map",
            message: Message(en: "the file must hold names and their values", ja: "名前と値の組が必要です"),
            range: range,
            help: Message(en: "write `name: value`", ja: "`名前: 値` の形で書いてください"))
    }

    static func unknownElement(_ name: String, among names: [String]) -> Diagnostic {
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        let all = Message(en: "it has \(list)", ja: "使えるもの：\(list)")
        let help = Spelling.nearest(to: name, in: names).map {
            Message(en: "did you mean `\($0)`?", ja: "`\($0)` のことでしょうか")
        }
        return Diagnostic(
            .error, code: "dmn.unknown-element",
            message: Message(en: "the model has no `\(name)` to run", ja: "モデルに `\(name)` がありません"),
            help: help ?? (names.isEmpty ? nil : all))
    }

    static func modelChecked(_ found: Int, decisions: Int, inputs: Int) -> Message {
        let size = "\(decisions) decisions, \(inputs) inputs"
        let wo = "判断\(decisions)、入力\(inputs)"
        if found == 0 { return Message(en: "fine: \(size)", ja: "問題ありません（\(wo)）") }
        return Message(en: "\(found) findings; \(size)", ja: "指摘\(found)件（\(wo)）")
    }

    static func type(_ name: String) -> Message { Message(en: "type: \(name)", ja: "型: \(name)") }

    static let explanations: [String: Message] = [
        "dmn.unknown-element": Message(
            en: "`--decision` names a decision of the model, `--service` a decision service or a business"
                + " knowledge model.",
            ja: "`--decision` には判断、`--service` には判断サービスか業務知識モデルの名前を書きます。"),
        "feel.context-not-a-map": Message(
            en: "The file with the context is a map; each key is a name that the expression may use.",
            ja: "入力のファイルは「名前: 値」の組で書きます。名前は式の中で使えます。"),
        "conformance.no-folder": Message(
            en: "The folder of the conformance suite is given as a path; the suite itself comes from its own"
                + " repository, dmn-tck/tck.",
            ja: "適合試験のフォルダーをパスで指定します。試験は dmn-tck/tck で公開されています。"),
        "conformance.no-cases": Message(
            en:
                "A folder of the suite holds a model (`*.dmn`) and beside it the files of its cases (`*.xml`).",
            ja: "適合試験のフォルダーには、モデル（`*.dmn`）と試験（`*.xml`）が並んでいます。"),
    ]
}
