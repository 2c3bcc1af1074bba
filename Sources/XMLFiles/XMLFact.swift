// What can be wrong with an XML file.

import Diagnostics

/// What can be wrong with an XML file.
public enum XMLFact: Error, Sendable, Hashable {
    case doctype(offset: Int)
    case encoding(String)
    case tooLarge(limit: Int)
    case tooDeep(limit: Int)
    case malformed(line: Int, problem: String)
    case wrongRoot(found: String, expected: String)

    /// A stable name of the kind of mistake.
    public var code: String {
        switch self {
        case .doctype: "xml.doctype"
        case .encoding: "xml.encoding"
        case .tooLarge, .tooDeep: "xml.too-large"
        case .malformed: "xml.malformed"
        case .wrongRoot: "xml.wrong-root"
        }
    }

    /// The mistake in words.
    public var message: Message {
        switch self {
        case .doctype:
            Message(en: "a document type declaration is not accepted", ja: "文書型宣言 (DOCTYPE) は受け付けません")
        case .encoding(let name):
            Message(en: "the file must be in UTF-8, not `\(name)`", ja: "文字コードは `\(name)` でなく UTF-8 にしてください")
        case .tooLarge(let limit):
            Message(en: "the file is larger than \(limit) bytes", ja: "ファイルが \(limit) バイトを超えています")
        case .tooDeep(let limit):
            Message(
                en: "the elements are nested more than \(limit) levels deep",
                ja: "要素の入れ子が \(limit) 段を超えています")
        case .malformed(_, let problem):
            Message(en: "the XML is not well-formed: \(problem)", ja: "XML の書き方に誤りがあります（\(problem)）")
        case .wrongRoot(let found, let expected):
            Message(
                en: "the root element is `\(found)`, not `\(expected)`",
                ja: "最上位の要素が `\(expected)` でなく `\(found)` です")
        }
    }

    /// The mistake told to the reader of the file.
    public func diagnostic(in file: SourceFile) -> Diagnostic {
        var places = XMLPlaces(file.text)
        let range: SourceRange =
            switch self {
            case .doctype(let offset): SourceRange(file, offset, offset + 9)
            case .malformed(let line, _):
                SourceRange(
                    file, places.offset(line: line, column: 1), places.offset(line: line + 1, column: 1))
            default: SourceRange(file, 0, 0)
            }
        return Diagnostic(.error, code: code, message: message, range: range)
    }
}
