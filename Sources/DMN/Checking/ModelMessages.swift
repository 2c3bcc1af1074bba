// The texts about how the elements of a model hang together.

import Diagnostics

extension ModelFact {
    /// A stable name of the kind of mistake.
    var code: String {
        switch self {
        case .unknownReference: "dmn.unknown-reference"
        case .unknownType: "dmn.unknown-type"
        case .duplicateName: "dmn.duplicate-name"
        case .missingImport: "dmn.missing-import"
        case .noLogic: "dmn.no-logic"
        case .circle: "dmn.circle"
        case .unknownHitPolicy: "dmn.unknown-hit-policy"
        }
    }

    /// Whether the model can still be run.
    var severity: Severity {
        if case .noLogic = self { .warning } else { .error }
    }

    /// The mistake in words.
    var message: Message {
        switch self {
        case .unknownReference(let id):
            Message(en: "no element has the id `\(id)`", ja: "`\(id)` という id の要素はありません")
        case .unknownType(let name, _): Message(en: "unknown type `\(name)`", ja: "`\(name)` という型はありません")
        case .duplicateName(let name):
            Message(en: "two elements are called `\(name)`", ja: "`\(name)` という名前の要素が二つあります")
        case .missingImport(let namespace):
            Message(
                en: "no model beside this one has the namespace `\(namespace)`",
                ja: "同じフォルダーに名前空間 `\(namespace)` のモデルがありません")
        case .noLogic(let name):
            Message(en: "the decision `\(name)` has no logic", ja: "判断 `\(name)` に中身がありません")
        case .circle(let path):
            Message(
                en: "decisions require each other in a circle: " + drawn(path),
                ja: "判断が互いを必要として循環しています：" + drawn(path))
        case .unknownHitPolicy(let name):
            Message(en: "unknown hit policy `\(name)`", ja: "`\(name)` というヒットポリシーはありません")
        }
    }

    /// What to do about it.
    var help: Message? {
        switch self {
        case .unknownType(_, let nearest?):
            Message(en: "did you mean `\(nearest)`?", ja: "`\(nearest)` のことでしょうか")
        case .unknownHitPolicy:
            Message(
                en: "there are UNIQUE, ANY, FIRST, PRIORITY, COLLECT, RULE ORDER and OUTPUT ORDER",
                ja: "UNIQUE・ANY・FIRST・PRIORITY・COLLECT・RULE ORDER・OUTPUT ORDER があります")
        default: nil
        }
    }

    private func drawn(_ path: [String]) -> String { path.map { "`\($0)`" }.joined(separator: " → ") }
}
