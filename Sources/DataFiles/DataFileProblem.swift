// The facts of what can be wrong with a file; the texts are in DataFileMessages.swift.

import Diagnostics

/// One thing that is wrong with a file.
enum DataFileProblem: Hashable, Sendable {
    case missing(path: String)
    case directory(path: String)
    case notDirectory(path: String)
    case unreadable(path: String, reason: SystemReason)
    case tooLarge(path: String, limit: Int)
    case binary(path: String)
    case encoding(path: String, line: Int, isShiftJIS: Bool)
    case emptyPack(path: String)
    case tooManyFiles(path: String, limit: Int)
    case linkOutside(path: String)

    case outputExists(path: String)
    case outputFolderMissing(path: String)
    case outputUnwritable(path: String, reason: SystemReason)

    case syntax(YAMLSyntaxProblem)
    case duplicateKey(String)
    case aliasBomb(limit: Int)
    case unknownAlias(String)
    case tooDeep(limit: Int)
    case mergeKey
    case tag(String)
    case severalDocuments
    case keyNotText
    case fullWidthSpace
    case layoutUnsafe(path: String)
    case editUnsafe(path: String)

    /// Why the system refused to read or to write.
    enum SystemReason: Hashable, Sendable {
        case permission
        case noSpace
        case other(String)
    }

    /// The stable name, explained by `shirube help CODE`.
    var code: String {
        switch self {
        case .missing: "file.missing"
        case .directory: "file.directory"
        case .notDirectory: "file.not-directory"
        case .unreadable: "file.unreadable"
        case .tooLarge: "file.too-large"
        case .binary: "file.binary"
        case .encoding: "file.encoding"
        case .emptyPack: "file.empty-pack"
        case .tooManyFiles: "file.too-many"
        case .linkOutside: "file.link-outside"
        case .outputExists: "output.exists"
        case .outputFolderMissing: "output.folder-missing"
        case .outputUnwritable: "output.unwritable"
        case .syntax: "yaml.syntax"
        case .duplicateKey: "yaml.duplicate-key"
        case .aliasBomb: "yaml.alias-bomb"
        case .unknownAlias: "yaml.unknown-alias"
        case .tooDeep: "yaml.too-deep"
        case .mergeKey: "yaml.merge-key"
        case .tag: "yaml.tag"
        case .severalDocuments: "yaml.several-documents"
        case .keyNotText: "yaml.key-not-text"
        case .fullWidthSpace: "yaml.full-width-space"
        case .layoutUnsafe: "yaml.layout"
        case .editUnsafe: "yaml.edit"
        }
    }

    private var severity: Severity {
        if case .linkOutside = self { .warning } else { .error }
    }

    /// The problem as it is shown, at its place.
    func diagnostic(at range: SourceRange?, notes: [Diagnostic.Note] = []) -> Diagnostic {
        Diagnostic(severity, code: code, message: message, range: range, notes: notes, help: help)
    }
}
