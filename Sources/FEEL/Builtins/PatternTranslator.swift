// Turns a regular expression of XPath into one of ICU, and refuses what XPath does not have.

/// Walks through a pattern of XPath and writes the same for ICU.
struct PatternTranslator {
    private let scalars: [Unicode.Scalar]
    private let ignoringBlanks: Bool
    private var place = 0
    private var classDepth = 0
    private var groups = 0
    private var openGroups: [Int] = []
    private var result = ""

    init(_ pattern: String, ignoringBlanks: Bool) {
        scalars = Array(pattern.unicodeScalars)
        self.ignoringBlanks = ignoringBlanks
    }

    /// The pattern for ICU; nil when it is not valid in XPath.
    mutating func translated() -> String? {
        while place < scalars.count {
            let scalar = scalars[place]
            place += 1
            let valid =
                switch scalar {
                case "\\": escape()
                case "[": openClass()
                case "]": closeClass()
                case "(" where classDepth == 0: openGroup()
                case ")" where classDepth == 0: closeGroup()
                case " ", "\t", "\n", "\r": blank(scalar)
                case "-" where classDepth > 0 && peek == "[": append("--")
                case "&" where classDepth > 0: append("\\&")
                case "^" where classDepth > 0 && previous != "[": append("\\^")
                default: append(String(scalar))
                }
            if !valid { return nil }
        }
        return classDepth == 0 && openGroups.isEmpty ? result : nil
    }

    private var peek: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }
    private var previous: Unicode.Scalar? { place >= 2 ? scalars[place - 2] : nil }

    private mutating func append(_ text: String) -> Bool {
        result += text
        return true
    }

    private mutating func blank(_ scalar: Unicode.Scalar) -> Bool {
        ignoringBlanks && classDepth == 0 ? true : append(String(scalar))
    }

    private mutating func openClass() -> Bool {
        classDepth += 1
        return append("[")
    }

    private mutating func closeClass() -> Bool {
        guard classDepth > 0 else { return false }
        classDepth -= 1
        return append("]")
    }

    private mutating func openGroup() -> Bool {
        if peek == "?" {
            // XPath 3.1 has `(?:…)`; lookarounds and inline flags it has not.
            guard place + 1 < scalars.count, scalars[place + 1] == ":" else { return false }
            openGroups.append(0)
        } else {
            groups += 1
            openGroups.append(groups)
        }
        return append("(")
    }

    private mutating func closeGroup() -> Bool { openGroups.popLast() != nil && append(")") }

    private mutating func skipBlanks() {
        guard ignoringBlanks, classDepth == 0 else { return }
        while let next = peek, [" ", "\t", "\n", "\r"].contains(next) { place += 1 }
    }

    private mutating func escape() -> Bool {
        skipBlanks()
        guard let scalar = peek else { return false }
        place += 1
        switch scalar {
        case "i": return append(classDepth > 0 ? "\\p{L}_:" : "[\\p{L}_:]")
        case "I": return append("[^\\p{L}_:]")
        case "c": return append(classDepth > 0 ? "\\p{L}\\p{N}_:.\\-" : "[\\p{L}\\p{N}_:.\\-]")
        case "C": return append("[^\\p{L}\\p{N}_:.\\-]")
        case "p", "P": return property(scalar)
        case "1"..."9": return backReference(scalar)
        case "n", "r", "t", "d", "D", "s", "S", "w", "W", "\\", "|", ".", "?", "*", "+", "(", ")", "{",
            "}", "-", "[", "]", "^", "$":
            return append("\\" + String(scalar))
        default: return false
        }
    }

    private mutating func backReference(_ digit: Unicode.Scalar) -> Bool {
        guard classDepth == 0, let number = Int(String(digit)), number <= groups,
            !openGroups.contains(number)
        else { return false }
        return append("\\" + String(digit))
    }

    /// `\p{Lu}` or `\p{IsBasicLatin}`.
    private mutating func property(_ letter: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard peek == "{", let end = scalars[place...].firstIndex(of: "}") else { return false }
        let name = scalars[(place + 1)..<end].filter { !(ignoringBlanks && $0 == " ") }
        place = end + 1
        let text = String(String.UnicodeScalarView(name))
        let translated = text.hasPrefix("Is") ? "block=" + text.dropFirst(2) : text
        return append("\\" + String(letter) + "{" + translated + "}")
    }
}
