// Diagnostics as SARIF 2.1.0 (OASIS standard), which editors and code hosts show in place.

import Diagnostics
import Publishing

/// Diagnostics as one run of SARIF 2.1.0.
struct SARIFLog {
    private let diagnostics: [Diagnostic]
    private let language: Language

    init(_ diagnostics: [Diagnostic], in language: Language) {
        self.diagnostics = diagnostics.sorted(by: Diagnostic.inReadingOrder)
        self.language = language
    }

    var json: JSONValue {
        .object([
            "$schema": .text("https://json.schemastore.org/sarif-2.1.0.json"),
            "version": .text("2.1.0"),
            "runs": .list([
                .object([
                    "tool": .object(["driver": driver]),
                    "columnKind": .text("unicodeCodePoints"),
                    "results": .list(diagnostics.map(result(_:))),
                ])
            ]),
        ])
    }

    private var codes: [String] { Set(diagnostics.map(\.code)).sorted() }

    private var driver: JSONValue {
        .object([
            "name": .text("shirube"),
            "rules": .list(
                codes.map { code in
                    let explanation = ErrorCodes.all[code]?.text(in: language) ?? code
                    return .object([
                        "id": .text(code),
                        "shortDescription": .object(["text": .text(explanation)]),
                    ])
                }),
        ])
    }

    private func result(_ diagnostic: Diagnostic) -> JSONValue {
        let notes = diagnostic.notes.map { "\n" + $0.message.text(in: language) }.joined()
        return .object([
            "ruleId": .text(diagnostic.code),
            "ruleIndex": .whole(codes.firstIndex(of: diagnostic.code) ?? 0),
            "level": .text(diagnostic.severity.rawValue),
            "message": .object(["text": .text(diagnostic.message.text(in: language) + notes)]),
            "locations": .list(diagnostic.range.map { [location($0)] } ?? []),
        ])
    }

    private func location(_ range: SourceRange) -> JSONValue {
        .object([
            "physicalLocation": .object([
                "artifactLocation": .object(["uri": .text(Self.address(range.file.name))]),
                "region": .object([
                    "startLine": .whole(range.start.line), "startColumn": .whole(range.start.column),
                    "endLine": .whole(range.end.line), "endColumn": .whole(range.end.column),
                ]),
            ])
        ])
    }

    /// A path as a relative address: everything but plain letters, digits and slashes as bytes.
    private static func address(_ path: String) -> String {
        path.utf8.map { byte in
            let isPlain = byte < 0x80 && Unicode.Scalar(byte).properties.isAlphabetic
            if isPlain || (0x30...0x39).contains(byte) || "/-._~".utf8.contains(byte) {
                return String(UnicodeScalar(byte))
            }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
