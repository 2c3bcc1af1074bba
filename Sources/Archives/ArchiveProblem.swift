// What can be wrong with a zip file: the facts and their texts.

import Diagnostics

/// One thing that is wrong with a zip file.
package enum ArchiveProblem: Error, Hashable, Sendable {
    case notZip
    case truncated
    case tooManyEntries(limit: Int)
    case tooLarge(limit: Int)
    case ratio(entry: String, limit: Int)
    case badName(String)
    case duplicateName(String)
    case encrypted(entry: String)
    case method(entry: String)
    case damaged(entry: String)
    case overlap(entry: String)
    case contradiction(entry: String)

    /// The stable name, explained by `shirube help CODE`.
    package var code: String {
        switch self {
        case .notZip: "archive.not-zip"
        case .truncated: "archive.truncated"
        case .tooManyEntries: "archive.too-many"
        case .tooLarge: "archive.too-large"
        case .ratio: "archive.ratio"
        case .badName: "archive.bad-name"
        case .duplicateName: "archive.duplicate-name"
        case .encrypted: "archive.encrypted"
        case .method: "archive.method"
        case .damaged: "archive.damaged"
        case .overlap: "archive.overlap"
        case .contradiction: "archive.contradiction"
        }
    }

    /// What is said.
    package var message: Message {
        switch self {
        case .notZip: Message(en: "this is no zip file", ja: "zip形式のファイルではありません")
        case .truncated: Message(en: "the zip file ends too early", ja: "zipファイルが途中で切れています")
        case .tooManyEntries(let limit):
            Message(en: "the zip file holds more than \(limit) entries", ja: "zipの中のファイルが\(limit)個を超えています")
        case .tooLarge(let limit):
            Message(
                en: "the zip file holds more than \(limit / 1_048_576) MB",
                ja: "zipの中身が\(limit / 1_048_576) MBを超えています")
        case .ratio(let entry, let limit):
            Message(
                en: "`\(entry)` grows to more than \(limit) times its size",
                ja: "`\(entry)`は展開すると\(limit)倍を超えます")
        case .badName(let name):
            Message(en: "`\(name)` is no safe name of an entry", ja: "`\(name)`という名前は安全ではありません")
        case .duplicateName(let name):
            Message(en: "two entries are called `\(name)`", ja: "`\(name)`という名前が二つあります")
        default: entryMessage
        }
    }

    private var entryMessage: Message {
        switch self {
        case .encrypted(let entry):
            Message(en: "`\(entry)` is encrypted", ja: "`\(entry)`は暗号化されています")
        case .method(let entry):
            Message(
                en: "`\(entry)` is packed in a way that is not supported", ja: "`\(entry)`の圧縮方式には対応していません")
        case .overlap(let entry):
            Message(en: "`\(entry)` lies within another entry", ja: "`\(entry)`が他のファイルの領域に重なっています")
        case .contradiction(let entry):
            Message(
                en: "the zip file contradicts itself about `\(entry)`",
                ja: "`\(entry)`について、zipの目次と中身が食い違っています")
        case .damaged(let entry): Message(en: "`\(entry)` is damaged", ja: "`\(entry)`が壊れています")
        default: Message(en: "the zip file cannot be read", ja: "zipファイルを読めません")
        }
    }

    /// What to do about it.
    package var help: Message? {
        switch self {
        case .encrypted:
            Message(en: "save the file without a password", ja: "パスワードを外して保存し直してください")
        case .truncated, .damaged:
            Message(en: "fetch or copy the file again", ja: "もう一度ダウンロードするか、コピーし直してください")
        default: nil
        }
    }

    /// The problem of a file that is named.
    package func diagnostic(of name: String) -> Diagnostic {
        let message = Message(en: "`\(name)`: \(self.message.en)", ja: "`\(name)`：\(self.message.ja)")
        return Diagnostic(.error, code: code, message: message, help: help)
    }
}
