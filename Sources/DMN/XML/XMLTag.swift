// The start tag of an element in its file.

import Diagnostics

/// Where the start tag of an element stands.
struct XMLTag {
    /// UTF-8 offset of `<`.
    let lower: Int
    /// UTF-8 offset behind `>`.
    let upper: Int
    private let file: SourceFile

    /// The parser tells the place behind a start tag or at it, as it likes.
    init(_ element: XMLElement, in file: SourceFile) {
        self.file = file
        let bytes = file.text.utf8
        let told =
            bytes.index(
                bytes.startIndex, offsetBy: element.offset, limitedBy: bytes.endIndex) ?? bytes.endIndex
        let open = UInt8(ascii: "<")
        let isAt = told < bytes.endIndex && bytes[told] == open && !bytes[..<told].hasJustEnded
        let start = isAt ? told : bytes[..<told].lastIndex(of: open) ?? bytes.startIndex
        let close = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
        lower = bytes.distance(from: bytes.startIndex, to: start)
        upper = close.map { bytes.distance(from: bytes.startIndex, to: $0) + 1 } ?? bytes.count
    }

    /// The whole tag.
    var range: SourceRange { SourceRange(file, lower, upper) }

    /// The value of an attribute, else the whole tag.
    func range(of attribute: String) -> SourceRange {
        let bytes = Array(file.text.utf8)[lower..<upper]
        for quote in ["\"", "'"] {
            let mark = Array((attribute + "=" + quote).utf8)
            for start in bytes.indices where bytes[start...].starts(with: mark) {
                let value = start + mark.count
                let end = bytes[value...].firstIndex(of: mark[mark.count - 1]) ?? upper
                return SourceRange(file, value, end)
            }
        }
        return range
    }
}

extension Substring.UTF8View {
    /// Whether the text ends with a tag, so that what follows is another one.
    fileprivate var hasJustEnded: Bool { last == UInt8(ascii: ">") }
}
