// What can go wrong with printing to PDF: the facts and their texts.

import Diagnostics

/// Why there is no PDF.
package enum PrintingProblem: Error, Hashable, Sendable {
    case noProgram
    case noFolder
    case tooSlow(program: String, seconds: Int)
    case failed(program: String, words: String)

    /// The stable name, explained by `shirube help CODE`.
    package var code: String {
        switch self {
        case .noProgram: "pdf.no-program"
        case .noFolder: "pdf.no-folder"
        case .tooSlow: "pdf.too-slow"
        case .failed: "pdf.failed"
        }
    }

    private var message: Message {
        switch self {
        case .noProgram:
            Message(
                en: "no program that makes PDF was found", ja: "PDFを作るためのソフトが見つかりません")
        case .noFolder:
            Message(en: "no temporary folder can be made", ja: "一時フォルダーを作れません")
        case .tooSlow(let program, let seconds):
            Message(
                en: "`\(program)` was not done after \(seconds) seconds",
                ja: "`\(program)`が\(seconds)秒たっても終わりません")
        case .failed(let program, let words):
            Message(
                en: "`\(program)` made no PDF" + (words.isEmpty ? "" : ": \(words)"),
                ja: "`\(program)`でPDFを作れませんでした" + (words.isEmpty ? "" : "：\(words)"))
        }
    }

    private var help: Message? {
        switch self {
        case .noProgram, .tooSlow, .failed:
            Message(
                en:
                    "install LibreOffice (soffice) or Chromium, or write .docx or .html and print it from there",
                ja: "LibreOffice（soffice）かChromiumを入れるか、.docxや.htmlで保存してそこから印刷してください")
        case .noFolder: nil
        }
    }

    /// The problem as it is shown.
    package var diagnostic: Diagnostic {
        Diagnostic(.error, code: code, message: message, help: help)
    }

    /// What each code means, for `shirube help CODE`.
    package static let explanations: [String: Message] = [
        "pdf.no-program": Message(
            en:
                "PDF is made by LibreOffice (`soffice`), or else by Chromium, Chrome or Edge, whichever is found"
                + " on the PATH. On Debian: apt-get install libreoffice-writer-nogui",
            ja: "PDFは、PATHにあるLibreOffice（`soffice`）か、なければChromium・Chrome・Edgeで作ります。"
                + "Debianでは apt-get install libreoffice-writer-nogui で入ります。"),
        "pdf.no-folder": Message(
            en: "The program that makes the PDF works in a folder of its own, which is removed afterwards.",
            ja: "PDFは専用の一時フォルダーで作り、終わると消します。"),
        "pdf.too-slow": Message(
            en: "The program that makes the PDF was ended, so that nothing waits for ever.",
            ja: "いつまでも待たないよう、PDFを作るソフトを終わらせました。"),
        "pdf.failed": Message(
            en: "The program that makes the PDF ended without one.", ja: "ソフトは終わりましたが、PDFができていません。"),
    ]
}
