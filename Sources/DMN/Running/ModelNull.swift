// Why an element of a model gives null.

import Diagnostics
import FEELValues

/// Why an element of a model gives null.
public enum ModelNull: String, NullFact, CaseIterable {
    case wrongType = "dmn.null-wrong-type"
    case wrongArguments = "dmn.null-wrong-arguments"
    case notAList = "dmn.null-not-a-list"
    case notBoolean = "dmn.null-not-boolean"
    case tooDeep = "dmn.null-limit"
    case unknownElement = "dmn.null-unknown-element"
    case circular = "dmn.null-circular"
    case noLogic = "dmn.null-no-logic"

    /// A stable name of the fact.
    public var code: String { rawValue }

    /// The fact in words.
    public var message: Message {
        switch self {
        case .wrongType:
            Message(en: "the value is not of the declared type", ja: "値が宣言された型ではありません")
        case .wrongArguments:
            Message(en: "the arguments do not fit the parameters", ja: "引数が受け取り方と合いません")
        case .notAList: Message(en: "expected a list", ja: "リストが必要です")
        case .notBoolean: Message(en: "expected true or false", ja: "真偽値が必要です")
        case .tooDeep: Message(en: "functions call each other too deeply", ja: "関数の呼出しが深すぎます")
        case .unknownElement: Message(en: "the model has no such element", ja: "モデルにその要素がありません")
        case .circular: Message(en: "the decision requires itself", ja: "判断が自分自身を必要としています")
        case .noLogic: Message(en: "the decision has no logic", ja: "判断に中身がありません")
        }
    }
}
