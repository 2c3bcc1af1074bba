// Standard output, standard error and the exit code.

import Diagnostics
import Foundation
import Publishing

/// Where a command speaks: results on standard output, all else on standard error.
enum Terminal {
    /// The exit codes of the program.
    enum Code: Int32 {
        case fine = 0
        case failed = 1
        case badInput = 2
    }

    static func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

    static func complain(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

    static func exit(_ code: Code) -> Never { Foundation.exit(code.rawValue) }

    /// Ends where all is done; taking the rulebook down piece by piece would only cost time.
    static func leave() -> Never { exit(.fine) }

    /// Says why and ends with the code for bad input.
    static func fail(_ failure: CommandFailure) -> Never {
        report(failure)
        exit(.badInput)
    }

    /// Does the work; says what goes wrong, and goes on.
    static func saying(_ work: () throws -> Void) {
        do {
            try work()
        } catch let failure as CommandFailure {
            report(failure)
        } catch {
            complain("\(error)\n")
        }
    }

    private static func report(_ failure: CommandFailure) {
        report(failure.diagnostics, in: failure.language, as: failure.format, colour: failure.colour)
    }

    /// Writes diagnostics on standard error.
    static func report(
        _ diagnostics: [Diagnostic], in language: Language, as format: ErrorFormat, colour: Bool
    ) {
        switch format {
        case .json: complain(json(diagnostics, in: language).written)
        case .text:
            let renderer = DiagnosticRenderer(language: language, colour: colour && hasColour(STDERR_FILENO))
            complain(renderer.render(diagnostics))
        }
    }

    /// Colour only on a terminal that has it and a user who did not decline it.
    static func hasColour(_ stream: Int32) -> Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(stream) == 1 && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
    }

    /// Columns of the terminal that shows the results; 80 where none does.
    static var columns: Int {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
        else { return 80 }
        return Int(size.ws_col)
    }

    /// Whether a person sits before it, who reads and types.
    static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// Diagnostics as JSON: `{errors: [{severity, code, file, line, column, message, fix}]}`.
    static func json(_ diagnostics: [Diagnostic], in language: Language) -> JSONValue {
        .object([
            "errors": .list(
                diagnostics.sorted(by: Diagnostic.inReadingOrder).map { json($0, in: language) })
        ])
    }

    /// A diagnostic as JSON.
    static func json(_ diagnostic: Diagnostic, in language: Language) -> JSONValue {
        let start = diagnostic.range?.start
        return .object([
            "severity": .text(diagnostic.severity.rawValue),
            "code": .text(diagnostic.code),
            "file": .optional(diagnostic.range?.file.name),
            "line": start.map { .whole($0.line) } ?? .null,
            "column": start.map { .whole($0.column) } ?? .null,
            "message": .text(diagnostic.message.text(in: language)),
            "fix": .optional(diagnostic.help?.text(in: language)),
        ])
    }
}
