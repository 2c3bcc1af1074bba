// Cuts FEEL text into tokens.

/// Cuts FEEL text into tokens.
struct Lexer {
    private let scalars: [(scalar: Unicode.Scalar, offset: Int)]
    private let length: Int
    private var place = 0

    /// The most tokens of a text.
    static let longest = 20_000

    /// The tokens of a text; the last one is `.end`.
    static func tokens(in text: String) throws(SyntaxError) -> [Token] {
        var lexer = Lexer(text)
        var tokens: [Token] = []
        while let token = try lexer.next() {
            if tokens.count == longest { throw SyntaxError(.tooLong(limit: longest), at: token.range) }
            tokens.append(token)
        }
        tokens.append(Token(kind: .end, range: lexer.length..<lexer.length))
        return tokens
    }

    private init(_ text: String) {
        var offset = 0
        var scalars: [(Unicode.Scalar, Int)] = []
        for scalar in text.unicodeScalars {
            scalars.append((scalar, offset))
            offset += UTF8.width(scalar)
        }
        self.scalars = scalars
        length = offset
    }

    private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        place + ahead < scalars.count ? scalars[place + ahead].scalar : nil
    }

    private var offset: Int { place < scalars.count ? scalars[place].offset : length }

    private mutating func next() throws(SyntaxError) -> Token? {
        try skipBlanks()
        guard let scalar = peek() else { return nil }
        let start = offset
        let kind = try kind(startingWith: scalar)
        return Token(kind: kind, range: start..<offset)
    }

    private mutating func kind(startingWith scalar: Unicode.Scalar) throws(SyntaxError) -> Token.Kind {
        switch scalar {
        case "\"": return .string(try string())
        case "@" where peek(1) == "\"":
            place += 1
            return .temporal(try string())
        case "0"..."9": return .number(number())
        case "." where peek(1).map(Lexer.isDigit) ?? false: return .number(number())
        case _ where Lexer.startsName(scalar): return .word(word())
        default: return .symbol(symbol())
        }
    }

    private mutating func skipBlanks() throws(SyntaxError) {
        while let scalar = peek() {
            if Lexer.isBlank(scalar) {
                place += 1
            } else if scalar == "/", peek(1) == "/" {
                while let next = peek(), next != "\n" { place += 1 }
            } else if scalar == "/", peek(1) == "*" {
                try skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() throws(SyntaxError) {
        let start = offset
        place += 2
        while peek() != nil {
            if peek() == "*", peek(1) == "/" {
                place += 2
                return
            }
            place += 1
        }
        throw SyntaxError(.openComment, at: start..<length)
    }

    private mutating func word() -> String {
        var text = String.UnicodeScalarView()
        if peek() == "?" {
            place += 1
            return "?"
        }
        while let scalar = peek(), Lexer.continuesName(scalar) {
            text.append(scalar)
            place += 1
        }
        return String(text)
    }

    private mutating func number() -> String {
        var text = digits()
        if peek() == ".", peek(1).map(Lexer.isDigit) ?? false {
            place += 1
            text += "." + digits()
        }
        let signed = peek(1) == "+" || peek(1) == "-"
        if peek() == "e" || peek() == "E", peek(signed ? 2 : 1).map(Lexer.isDigit) ?? false {
            text += "e" + (peek(1) == "-" ? "-" : "")
            place += signed ? 2 : 1
            text += digits()
        }
        return text
    }

    private mutating func digits() -> String {
        var text = String.UnicodeScalarView()
        while let scalar = peek(), Lexer.isDigit(scalar) {
            text.append(scalar)
            place += 1
        }
        return String(text)
    }

    private mutating func symbol() -> String {
        for length in [2, 1] {
            let text = (0..<length).reduce(into: "") { text, ahead in
                if let scalar = peek(ahead) { text.unicodeScalars.append(scalar) }
            }
            if length == 1 || Lexer.longSymbols.contains(text) {
                place += length
                return text
            }
        }
        return ""
    }

    private mutating func string() throws(SyntaxError) -> String {
        let start = offset
        place += 1
        var text = String.UnicodeScalarView()
        while let scalar = peek() {
            place += 1
            switch scalar {
            case "\"": return String(text)
            case "\\": escape(into: &text)
            default: text.append(scalar)
            }
        }
        throw SyntaxError(.openString, at: start..<length)
    }

    /// Reads what follows a backslash; an escape that FEEL does not know stands for itself, so that regular
    /// expressions need no doubled backslashes.
    private mutating func escape(into text: inout String.UnicodeScalarView) {
        guard let scalar = peek() else { return }
        if let plain = Lexer.escapes[scalar] {
            text.append(plain)
            place += 1
        } else if scalar == "u", let code = hexadecimal(after: 1, digits: 4) {
            place += 5
            text.append(surrogatePair(from: code) ?? Unicode.Scalar(code) ?? "\u{FFFD}")
        } else if scalar == "U", let code = hexadecimal(after: 1, digits: 6) {
            place += 7
            text.append(Unicode.Scalar(code) ?? "\u{FFFD}")
        } else {
            text.append("\\")
        }
    }

    private mutating func surrogatePair(from high: UInt32) -> Unicode.Scalar? {
        guard (0xD800...0xDBFF).contains(high), peek() == "\\", peek(1) == "u",
            let low = hexadecimal(after: 2, digits: 4), (0xDC00...0xDFFF).contains(low)
        else { return nil }
        place += 6
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private func hexadecimal(after ahead: Int, digits: Int) -> UInt32? {
        var value: UInt32 = 0
        for step in 0..<digits {
            guard let scalar = peek(ahead + step), let digit = Character(scalar).hexDigitValue,
                scalar.isASCII
            else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
