// Takes a Word or HTML file; gives the same as PDF, by an office program or a browser that is installed.

import Foundation

/// Prints files to PDF with what the machine has.
package struct PDFPrinter: Sendable {
    /// How long a program may take, in seconds.
    private let limit: Double
    /// The folders in which programs are looked for, divided by colons.
    private let path: String

    /// - Parameters:
    ///   - path: where programs are looked for; those of the user where it is nil.
    package init(limit: Double = 120, path: String? = nil) {
        self.limit = limit
        self.path = path ?? ProcessInfo.processInfo.environment["PATH"] ?? ""
    }

    /// The PDF of a document, of which one form or the other is taken.
    package func pdf(
        ofWord word: () -> [UInt8], orPage page: () -> [UInt8]
    ) throws(PrintingProblem) -> [UInt8] {
        let office = ExternalProgram.find(Self.offices, in: path)
        guard let program = office ?? ExternalProgram.find(Self.browsers, in: path) else {
            throw .noProgram
        }
        let folder = try PrintingFolder()
        defer { folder.remove() }
        if office != nil {
            try folder.put(word(), "document.docx")
            try program.run(Self.officeArguments(folder), in: folder, limit: limit)
        } else {
            try folder.put(page(), "document.html")
            try program.run(Self.browserArguments(folder), in: folder, limit: limit)
        }
        guard let pdf = folder.contents("document.pdf"), pdf.starts(with: Array("%PDF".utf8)) else {
            throw .failed(program: program.name, words: folder.lastWords)
        }
        return pdf
    }

    private static let offices = ["soffice", "libreoffice"]
    private static let browsers = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
    ]

    /// A profile of its own: an office program that is open already would take the work and not do it.
    private static func officeArguments(_ folder: PrintingFolder) -> [String] {
        [
            "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore",
            "--convert-to", "pdf", "--outdir", folder.path, "\(folder.path)/document.docx",
        ]
    }

    /// As root a browser starts without its sandbox only; the page is the program's own and has no script.
    private static func browserArguments(_ folder: PrintingFolder) -> [String] {
        [
            "--headless", "--disable-gpu", "--no-pdf-header-footer",
            "--user-data-dir=\(folder.path)/profile", "--print-to-pdf=\(folder.path)/document.pdf",
        ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + ["file://\(folder.path)/document.html"]
    }
}
