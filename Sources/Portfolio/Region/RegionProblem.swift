// What can be wrong with the file of a region or with the profiles beside it, and how it is said.

import Diagnostics

/// A mistake in what is known of a region.
package enum RegionProblem: Sendable {
    case unknown(Thing, String, nearest: String?, among: [String])
    case twice(Thing, String)
    case noProfiles(String)

    /// What has a name in a region.
    package enum Thing: Sendable {
        case area, helper, kind, municipality

        var name: Message {
            switch self {
            case .area: Message(en: "area", ja: "圏域")
            case .helper: Message(en: "helper of this file", ja: "このファイルの支える人")
            case .kind: Message(en: "kind of helper", ja: "支える人の種類")
            case .municipality: Message(en: "municipality", ja: "市町村")
            }
        }
    }

    package var code: String {
        switch self {
        case .unknown: "region.unknown-name"
        case .twice: "region.twice"
        case .noProfiles: "region.no-profiles"
        }
    }

    private var message: Message {
        switch self {
        case .unknown(let thing, let name, _, _):
            Message(en: "unknown \(thing.name.en) `\(name)`", ja: "`\(name)` という\(thing.name.ja)はありません")
        case .twice(let thing, let name):
            Message(en: "\(thing.name.en) `\(name)` is given twice", ja: "\(thing.name.ja) `\(name)` が二度あります")
        case .noProfiles(let path):
            Message(en: "no profiles in `\(path)`", ja: "`\(path)` に自治体データがありません")
        }
    }

    private var help: Message? {
        switch self {
        case .unknown(_, _, let nearest?, _):
            Message(en: "did you mean `\(nearest)`?", ja: "`\(nearest)` のことでしょうか")
        case .unknown(_, _, nil, let names) where !names.isEmpty:
            Message(
                en: "there are " + names.map { "`\($0)`" }.joined(separator: ", "),
                ja: "使える名前：" + names.map { "`\($0)`" }.joined(separator: "、"))
        case .unknown: nil
        case .twice(.municipality, _):
            Message(
                en: "put the older profile into the folder `before`", ja: "前回のデータは `before` フォルダーに入れてください")
        case .twice: nil
        case .noProfiles:
            Message(
                en: "put a profile for each municipality into the folder, or name them under `profiles`",
                ja: "市町村ごとのデータをフォルダーに置くか、`profiles` に書いてください")
        }
    }

    package func diagnostic(at range: SourceRange?) -> Diagnostic {
        Diagnostic(.error, code: code, message: message, range: range, help: help)
    }
}

extension RegionProblem {
    /// What each code means, for `shirube help CODE`.
    package static let explanations: [String: Message] = [
        "region.unknown-name": Message(
            en:
                "Homes are areas of the same file, visits are by its helpers, and `as` names helpers of the pack.",
            ja: "`home` には同じファイルの圏域、`by` には同じファイルの支える人、`as` には規則集の支える人を書きます。"),
        "region.twice": Message(
            en:
                "Each municipality has one profile, each area and helper one id; profiles of last time stand in `before`.",
            ja: "市町村のデータは一つずつ、圏域と支える人の名前も一つずつです。前回のデータは `before` に置きます。"),
        "region.no-profiles": Message(
            en: "A region is looked at through the profiles in its folder.", ja: "フォルダーにある市町村のデータを読みます。"),
    ]
}
