// Regular expressions as XPath 2.0 and XML Schema write them, run by Foundation.

import Foundation

/// A regular expression in the flavour of XPath 2.0.
struct RegularExpression {
    private let expression: NSRegularExpression

    /// A pattern with flags out of `smix`; nil when either is not valid.
    init?(_ pattern: String, flags: String) {
        var options: NSRegularExpression.Options = []
        for flag in flags {
            switch flag {
            case "s": options.insert(.dotMatchesLineSeparators)
            case "m": options.insert(.anchorsMatchLines)
            case "i": options.insert(.caseInsensitive)
            case "x": break
            default: return nil
            }
        }
        var translator = PatternTranslator(pattern, ignoringBlanks: flags.contains("x"))
        guard let translated = translator.translated(),
            let expression = try? NSRegularExpression(pattern: translated, options: options)
        else { return nil }
        self.expression = expression
    }

    /// Whether the pattern matches somewhere.
    func matches(_ text: String) -> Bool {
        expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }

    /// The pieces between the matches.
    func split(_ text: String) -> [String] {
        let whole = text as NSString
        var pieces: [String] = []
        var start = 0
        for match in expression.matches(in: text, range: NSRange(location: 0, length: whole.length))
        where match.range.length > 0 {
            pieces.append(whole.substring(with: NSRange(start..<match.range.location)))
            start = match.range.location + match.range.length
        }
        return pieces + [whole.substring(from: start)]
    }

    /// The text with every match replaced; nil for a replacement that is not valid.
    func replacing(in text: String, with replacement: String) -> String? {
        guard let template = template(replacement) else { return nil }
        return expression.stringByReplacingMatches(
            in: text, range: NSRange(text.startIndex..., in: text), withTemplate: template)
    }

    /// `$1` and `\$` mean the same in XPath; a lone `$` or `\` is a mistake.
    private func template(_ replacement: String) -> String? {
        var result = ""
        var rest = Substring(replacement)
        while let character = rest.popFirst() {
            switch character {
            case "\\":
                guard let next = rest.popFirst(), next == "\\" || next == "$" else { return nil }
                result += "\\" + String(next)
            case "$":
                guard let digit = rest.first, digit.isASCII, digit.isNumber else { return nil }
                result += "$"
            default: result.append(character)
            }
        }
        return result
    }
}
