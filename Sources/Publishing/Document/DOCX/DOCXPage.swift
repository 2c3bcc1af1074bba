// The page of a document for Word.

/// Measures of a page, in twentieths of a point.
enum DOCXPage {
    /// A4.
    static let width = 11_906
    static let height = 16_838
    static let margin = 1_134
    static var textWidth: Int { width - 2 * margin }
    static var textHeight: Int { height - 2 * margin }
}
