// What is wrong where a text is no YAML, told apart so that the help can say what was probably meant.

/// Why a text cannot be read as YAML.
enum YAMLSyntaxProblem: Hashable, Sendable {
    case tab
    case colonInValue
    case fullWidthColon
    case fullWidthColonAbove
    case missingColon
    case missingColonAbove
    case unclosedQuote
    case textAfterQuote
    case textAfterBracket
    case badStart(String)
    case unclosedBracket
    case indentation
    case deeperThanValue
    case listBesideKey
    case textBesideBlock
    case unknownEscape
    case surrogateEscape
    case controlCharacter
    case other(String)

    /// Reads the parser's own words, the line they speak of and the one before.
    init(
        parserText: String, context: String, line: Substring, before: Substring, character: Character?
    ) {
        let hasTab = line.prefix { $0 == " " || $0 == "\t" }.contains("\t") || character == "\t"
        let words = Self.words[parserText]
        self =
            switch parserText {
            case _ where hasTab || parserText.contains("tab character"): .tab
            case "mapping values are not allowed in this context": Self.secondColon(line, before)
            case "could not find expected ':'", "did not find expected key",
                "did not find expected '-' indicator":
                Self.expectedKey(line, isKey: !parserText.contains("':'"))
            case "found unexpected end of stream", "found unexpected document indicator":
                context.contains("quoted") ? .unclosedQuote : .other(parserText)
            case "found character that cannot start any token", "did not find expected node content",
                "mapping keys are not allowed in this context":
                context.contains("flow") ? .unclosedBracket : .badStart(character.map(String.init) ?? "")
            case "did not find expected alphabetic or numeric character":
                .badStart(context.contains("alias") ? "*" : "&")
            case _ where parserText.hasPrefix("did not find expected ','"): .unclosedBracket
            default: words ?? .other(parserText)
            }
    }

    /// Words of the parser that mean one thing wherever they are said.
    private static let words: [String: Self] = [
        "block sequence entries are not allowed in this context": .listBesideKey,
        "control characters are not allowed": .controlCharacter,
        "did not find expected comment or line break": .textBesideBlock,
        "did not find expected whitespace or line break": .badStart("!"),
        "found invalid Unicode character escape code": .surrogateEscape,
        "found unknown directive name": .badStart("%"),
        "found unknown escape character": .unknownEscape,
    ]

    /// A colon is one too many in its line, or the line above ran on into this one.
    private static func secondColon(_ line: Substring, _ before: Substring) -> Self {
        let colons = line.split(separator: ": ", omittingEmptySubsequences: false).count - 1
        if colons + (line.hasSuffix(":") ? 1 : 0) > 1 { return .colonInValue }
        if before.contains("：") { return .fullWidthColonAbove }
        return before.contains(": ") ? .deeperThanValue : .missingColonAbove
    }

    private static func expectedKey(_ line: Substring, isKey: Bool) -> Self {
        let content = line.drop { $0 == " " || $0 == "\t" }
        if content.contains("："), !content.contains(": ") { return .fullWidthColon }
        let value = content.split(separator: ": ", maxSplits: 1).last ?? content
        let item = value.hasPrefix("- ") ? value.dropFirst(2) : value
        if item.hasPrefix("\"") || item.hasPrefix("'") { return .textAfterQuote }
        if item.hasPrefix("{") || item.hasPrefix("[") { return .textAfterBracket }
        return isKey ? .indentation : .missingColon
    }
}
