// What a file of cells may be.

/// A kind of file, known by its contents.
package enum OfficeKind: Hashable, Sendable {
    case workbook, document, commas, tabs

    /// As people call it.
    package var name: String {
        switch self {
        case .workbook: "Excel"
        case .document: "Word"
        case .commas: "CSV"
        case .tabs: "TSV"
        }
    }

    var endings: [String] {
        switch self {
        case .workbook: ["xlsx", "xlsm", "xltx", "xltm"]
        case .document: ["docx", "docm", "dotx", "dotm"]
        case .commas, .tabs: ["csv", "tsv", "txt"]
        }
    }
}
