// What can be wrong with a file of Excel or Word, a CSV or a TSV file: the facts.

import Archives
import Diagnostics
import XMLFiles

/// One thing that is wrong with, or doubtful in, a file of cells.
enum OfficeProblem: Error, Hashable, Sendable {
    case unknownKind
    case oldFormat
    case encrypted
    case archive(ArchiveProblem)
    case xml(part: String, XMLFact)
    case missingPart(String)
    case badCell(sheet: String, address: String)
    case tooLarge(sheet: String, Measure, limit: Int)
    case encoding
    case openQuote(line: Int)

    case wrongEnding(OfficeKind)
    case macros
    case formulas(sheet: String, count: Int)
    case unknownFormulas(sheet: String, first: String)
    case errorValues(sheet: String, first: String)
    case hidden(sheet: String)
    case badCharacters(address: String)
    /// Signs for which others were written, and signs for which there is none.
    case lookAlikes(String)
    case notInEncoding(String)

    /// What there is too much of.
    enum Measure: Hashable, Sendable {
        case sheets, columns, rows, cells, strings, paragraphs, depth
    }

    /// The stable name, explained by `shirube help CODE`.
    var code: String {
        switch self {
        case .unknownKind: "office.unknown-kind"
        case .oldFormat: "office.old-format"
        case .encrypted: "office.encrypted"
        case .archive(let problem): problem.code
        case .xml(_, let fact): fact.code
        case .missingPart: "office.missing-part"
        case .badCell: "office.bad-cell"
        case .tooLarge: "office.too-large"
        case .encoding: "office.encoding"
        case .openQuote: "office.open-quote"
        case .wrongEnding: "office.wrong-ending"
        case .macros: "office.macros"
        case .formulas: "office.formulas"
        case .unknownFormulas: "office.unknown-formulas"
        case .errorValues: "office.error-values"
        case .hidden: "office.hidden"
        case .badCharacters: "office.bad-characters"
        case .lookAlikes: "office.look-alikes"
        case .notInEncoding: "office.not-in-encoding"
        }
    }

    private var severity: Severity {
        switch self {
        case .wrongEnding, .macros, .formulas, .unknownFormulas, .errorValues, .hidden, .badCharacters,
            .lookAlikes, .notInEncoding:
            .warning
        default: .error
        }
    }

    /// The problem of a file that is named.
    func diagnostic(of name: String) -> Diagnostic {
        let message = Message(en: "`\(name)`: \(self.message.en)", ja: "`\(name)`：\(self.message.ja)")
        return Diagnostic(severity, code: code, message: message, help: help)
    }
}

/// Why a file cannot be read.
package struct OfficeFailure: Error, Sendable {
    package let diagnostic: Diagnostic
}
