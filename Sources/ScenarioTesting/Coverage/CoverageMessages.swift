// The words of coverage.

import Diagnostics

/// Texts about coverage.
enum CoverageMessages {
    static func name(of outcome: Coverage.Outcome) -> Message {
        switch outcome {
        case .yes: Message(en: "true", ja: "成立")
        case .no: Message(en: "false", ja: "不成立")
        case .unknown: Message(en: "unknown", ja: "不明")
        }
    }

    static func name(of kind: Coverage.Kind) -> Message {
        switch kind {
        case .rule: Message(en: "rules", ja: "規則")
        case .condition: Message(en: "conditions within rules", ja: "規則の中の条件")
        case .row: Message(en: "rows of tables", ja: "判断表の行")
        }
    }
}
