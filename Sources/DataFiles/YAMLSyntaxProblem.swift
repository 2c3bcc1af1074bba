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
    case unknownEscape
    case surrogateEscape
    case controlCharacter
    case other(String)

    /// Reads the parser's own words, the line they speak of and the one before.
    init(
        parserText: String, context: String, line: Substring, before: Substring, character: Character?
    ) {
        let content = line.drop { $0 == " " || $0 == "\t" }
        let hasTab = line.prefix { $0 == " " || $0 == "\t" }.contains("\t")
        self =
            switch parserText {
            case _ where hasTab || character == "\t" || parserText.contains("tab character"): .tab
            case "mapping values are not allowed in this context": Self.secondColon(line, before)
            case "could not find expected ':'", "did not find expected key":
                Self.expectedKey(content, isKey: parserText.contains("key"))
            case "found unexpected end of stream" where context.contains("quoted"): .unclosedQuote
            case "found unexpected document indicator" where context.contains("quoted"): .unclosedQuote
            case "found character that cannot start any token":
                .badStart(character.map(String.init) ?? "")
            case _ where parserText.hasPrefix("did not find expected ','"): .unclosedBracket
            case "did not find expected node content" where context.contains("flow"): .unclosedBracket
            case "did not find expected whitespace or line break": .badStart("!")
            case "did not find expected '-' indicator": Self.expectedKey(content, isKey: true)
            case "found unknown escape character": .unknownEscape
            case "found invalid Unicode character escape code": .surrogateEscape
            case "control characters are not allowed": .controlCharacter
            default: .other(parserText)
            }
    }

    /// A colon is one too many in its line, or the line above has none and ran on into this one.
    private static func secondColon(_ line: Substring, _ before: Substring) -> Self {
        if line.split(separator: ": ", omittingEmptySubsequences: false).count > 2 { return .colonInValue }
        if before.contains("：") { return .fullWidthColonAbove }
        return before.contains(": ") || before.hasSuffix(":") ? .colonInValue : .missingColonAbove
    }

    private static func expectedKey(_ content: Substring, isKey: Bool) -> Self {
        if content.contains("："), !content.contains(": ") { return .fullWidthColon }
        let value = content.split(separator: ": ", maxSplits: 1).last ?? content
        let item = value.hasPrefix("- ") ? value.dropFirst(2) : value
        if item.hasPrefix("\"") || item.hasPrefix("'") { return .textAfterQuote }
        if item.hasPrefix("{") || item.hasPrefix("[") { return .textAfterBracket }
        return isKey ? .indentation : .missingColon
    }
}
