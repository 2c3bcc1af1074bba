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

    static let explanations: [String: Message] = [
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
