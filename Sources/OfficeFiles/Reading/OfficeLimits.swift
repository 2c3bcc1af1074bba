// What may be read at most.

/// Limits of files of cells; what is larger is refused before it costs time or memory.
enum OfficeLimits {
    static let sheets = 200
    /// Columns of a sheet.
    static let columns = 1_000
    /// Rows of a sheet.
    static let rows = 100_000
    /// Cells of a file that hold something.
    static let cells = 500_000
    static let sharedStrings = 500_000
    static let paragraphs = 100_000
    /// Tables within one another.
    static let nestedTables = 10
}
