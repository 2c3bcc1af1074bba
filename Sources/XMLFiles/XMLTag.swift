// The start tag of an element in its file.

import Diagnostics

/// Where the start tag of an element stands.
package struct XMLTag {
    /// UTF-8 offset of `<`.
    package let lower: Int
    /// UTF-8 offset behind `>`.
    package let upper: Int
    private let file: SourceFile

    /// The parser tells the place of the end of a start tag.
    package init(_ element: XMLElement, in file: SourceFile) {
        self.file = file
        let bytes = file.text.utf8
        let told =
            bytes.index(bytes.startIndex, offsetBy: element.offset, limitedBy: bytes.endIndex)
            ?? bytes.endIndex
        let end = bytes[told...].firstIndex(of: UInt8(ascii: ">")).map { bytes.index(after: $0) }
        let close = end ?? bytes.endIndex
        let start = bytes[..<close].lastIndex(of: UInt8(ascii: "<")) ?? bytes.startIndex
        lower = bytes.distance(from: bytes.startIndex, to: start)
        upper = bytes.distance(from: bytes.startIndex, to: close)
    }

    /// The whole tag.
    package var range: SourceRange { SourceRange(file, lower, upper) }

    /// The value of an attribute, else the whole tag.
    package func range(of attribute: String) -> SourceRange {
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
