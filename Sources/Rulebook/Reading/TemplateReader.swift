// Reads texts with `{…}`, `{…|style}` and `[[…]]` into templates.

import Diagnostics
import FEEL

/// Reads one text into a template, compiling the expressions in it.
struct TemplateReader {
    let compiler: Compiler
    let problems: Problems
    private let snippet: Snippet
    private var rest: Substring
    private var reported = false

    init(_ snippet: Snippet, compiler: Compiler, problems: Problems) {
        self.snippet = snippet
        self.compiler = compiler
        self.problems = problems
        rest = snippet.text[...]
    }

    /// The template; mistakes are reported and left out.
    mutating func template() -> Template { Template(pieces: pieces(until: nil)) }

    private mutating func pieces(until end: String?) -> [Template.Piece] {
        var pieces: [Template.Piece] = []
        var literal = ""
        while !rest.isEmpty {
            literal += plainRun()
            guard let mark = rest.first else { break }
            if let end, rest.hasPrefix(end) { break }
            if take("{{") {
                literal += "{"
            } else if take("}}") {
                literal += "}"
            } else if mark == "{" || rest.hasPrefix("[[") {
                if !literal.isEmpty { pieces.append(.literal(literal)) }
                literal = ""
                if let piece = special() { pieces.append(piece) }
            } else {
                literal.append(rest.removeFirst())
            }
        }
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        return pieces
    }

    /// What stands before the next brace or bracket.
    private mutating func plainRun() -> Substring {
        let stop = rest.utf8.firstIndex(where: Self.isMark) ?? rest.endIndex
        defer { rest = rest[stop...] }
        return rest[..<stop]
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"): true
        default: false
        }
    }

    private mutating func take(_ mark: String) -> Bool {
        guard rest.hasPrefix(mark) else { return false }
        rest = rest.dropFirst(mark.count)
        return true
    }

    private mutating func special() -> Template.Piece? {
        let start = offset(rest.startIndex)
        if take("[[") {
            let inner = pieces(until: "]]")
            if !take("]]") { problems.add(.unclosedBrace, at: snippet.range(start..<start + 2)) }
            return .optional(inner)
        }
        rest = rest.dropFirst()
        guard let close = closingBrace() else {
            problems.add(.unclosedBrace, at: snippet.range(start..<start + 1))
            rest = ""
            return nil
        }
        let body = rest[..<close]
        rest = rest[rest.index(after: close)...]
        return value(body)
    }

    /// The brace that closes the expression, braces and strings inside it passed over.
    private func closingBrace() -> Substring.Index? {
        var depth = 0
        var inString = false
        for index in rest.utf8.indices {
            switch rest.utf8[index] {
            case UInt8(ascii: "\""): inString.toggle()
            case UInt8(ascii: "{") where !inString: depth += 1
            case UInt8(ascii: "}") where !inString:
                if depth == 0 { return index }
                depth -= 1
            default: break
            }
        }
        return nil
    }

    private func value(_ body: Substring) -> Template.Piece? {
        var source = body
        var style = Template.Style.plain
        if let bar = body.lastIndex(of: "|") {
            let name = body[body.index(after: bar)...].trimmed
            guard let known = Template.Style(rawValue: name) else {
                let nearest = Spelling.nearest(to: name, in: Template.Style.allCases.map(\.rawValue))
                problems.add(.unknownStyle(name, nearest: nearest), at: place(body))
                return nil
            }
            style = known
            source = body[..<bar]
        }
        let part = snippet.part(offset(source.startIndex)..<offset(source.endIndex))
        switch compiler.expression(part) {
        case .success(let expression): return .value(expression, style)
        case .failure(let failure):
            problems.add(failure.diagnostics)
            return nil
        }
    }

    private func place(_ part: Substring) -> SourceRange {
        snippet.range(offset(part.startIndex)..<offset(part.endIndex))
    }

    private func offset(_ index: Substring.Index) -> Int {
        snippet.text.utf8.distance(from: snippet.text.startIndex, to: index)
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    package var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
