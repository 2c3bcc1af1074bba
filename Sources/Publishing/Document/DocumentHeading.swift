// The headings of a document, to which its table of contents leads.

/// A heading below the title.
struct DocumentHeading {
    /// The lowest level that a table of contents lists.
    static let deepestListed = 3

    /// From 2; level 1 is the title.
    let level: Int
    let text: String
    /// From 1, in the order of the document.
    let place: Int
    /// Such as `2.1.`, where the document numbers its headings.
    let number: String?

    var isListed: Bool { level <= Self.deepestListed }

    /// The text behind its number.
    var title: String { number.map { "\($0) \(text)" } ?? text }

    /// The headings of a document in their order.
    static func all(in document: Document) -> [DocumentHeading] {
        var headings: [DocumentHeading] = []
        var counts: [Int] = []
        for case .heading(let level, let text) in document.blocks where level > 1 {
            counts = Array(counts.prefix(level - 1))
            counts += Array(repeating: 0, count: level - 1 - counts.count)
            counts[level - 2] += 1
            let number = counts.map(String.init).joined(separator: ".") + (level == 2 ? "." : "")
            headings.append(
                DocumentHeading(
                    level: level, text: text, place: headings.count + 1,
                    number: document.numbersHeadings ? number : nil))
        }
        return headings
    }
}
