// The forms in which results leave the program.

/// A form in which a result leaves the program.
public enum OutputFormat: String, CaseIterable, Sendable {
    case markdown, html, json, docx, xlsx, pdf

    /// Whether it is no text that could be shown.
    package var isBinary: Bool { [.docx, .xlsx, .pdf].contains(self) }

    /// Whether pictures are seen in it; elsewhere tables tell the same.
    var showsPictures: Bool { [.html, .docx, .pdf].contains(self) }

    /// The ending of files in this form.
    package init?(fileEnding: String) {
        switch fileEnding.lowercased() {
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        case "json": self = .json
        case "docx": self = .docx
        case "xlsx": self = .xlsx
        case "pdf": self = .pdf
        default: return nil
        }
    }
}
